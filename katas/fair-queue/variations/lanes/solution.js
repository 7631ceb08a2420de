/** @typedef {{ share: number, jobs: string[] }} Lane */

/**
 * @param {Lane[]} lanes
 * @returns {string[]}
 */
export function servingOrder(lanes) {
  if (lanes.some(({ share }) => share < 1)) throw new Error('A share is 1 or more.');
  const order = [];
  const total = lanes.reduce((sum, { jobs }) => sum + jobs.length, 0);
  // In each round a lane goes on where its share ended in the round before.
  for (let round = 0; order.length < total; round += 1) {
    for (const { share, jobs } of lanes) order.push(...jobs.slice(round * share, (round + 1) * share));
  }
  return order;
}
