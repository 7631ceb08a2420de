/**
 * @typedef {{ at: number, status: string }} Sample
 * @typedef {{ status: string, begin: number, until: number }} Period
 */

/**
 * @param {Sample[]} samples
 * @param {number} end
 * @returns {Period[]}
 */
export function periodsOf(samples, end) {
  const periods = [];
  for (const [index, { at, status }] of samples.entries()) {
    const until = samples[index + 1]?.at ?? end;
    // What held for no time would part neighbours that belong together.
    if (until === at) continue;
    const current = periods.at(-1);
    if (current?.status === status) current.until = until;
    else periods.push({ status, begin: at, until });
  }
  return periods;
}
