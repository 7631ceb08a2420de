/** @typedef {{ at: number, service: string, works: boolean }} Call */

/**
 * @param {Call[]} calls
 * @param {number} threshold
 * @param {number} pause
 * @returns {Map<string, number>}
 */
export function sparedCalls(calls, threshold, pause) {
  const spared = new Map();
  /** @type {Map<string, { failures: number, until: number }>} */
  const breakers = new Map();
  for (const { at, service, works } of calls) {
    const { failures, until } = breakers.get(service) ?? { failures: 0, until: at };
    if (at < until) spared.set(service, (spared.get(service) ?? 0) + 1);
    else if (works) breakers.delete(service);
    // The row outlasts the pause: only success empties it, so a trial that fails is enough for the next one.
    else breakers.set(service, { failures: failures + 1, until: failures + 1 < threshold ? at : at + pause });
  }
  return spared;
}
