/**
 * @param {number} workers
 * @param {number[]} durations
 * @returns {number[]}
 */
export function finishTimes(workers, durations) {
  if (workers < 1) throw new Error('At least one is needed to do the work.');
  // More than there are jobs would never be asked. Which of two with the same time is taken makes no difference.
  const freeFrom = new Array(Math.min(workers, durations.length)).fill(0);
  return durations.map(duration => {
    const next = freeFrom.indexOf(Math.min(...freeFrom));
    freeFrom[next] += duration;
    return freeFrom[next];
  });
}
