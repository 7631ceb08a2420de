/**
 * @param {string[]} outcomes
 * @param {number} firstWait
 * @param {number} longestWait
 * @returns {number[]}
 */
export function retryWaits(outcomes, firstWait, longestWait) {
  const waits = [];
  // Cut at every step, so that it stays small however many attempts there are.
  let next = Math.min(firstWait, longestWait);
  for (const outcome of outcomes) {
    if (outcome === 'ok') return waits;
    // Only what may pass is worth another attempt; everything else has to be heard of.
    if (outcome !== 'busy') throw new Error(`"${outcome}" will not pass by waiting.`);
    waits.push(next);
    next = Math.min(next * 2, longestWait);
  }
  throw new Error(`None of ${outcomes.length} attempts succeeded.`);
}
