/** @typedef {{ starts: number, until: number, pays: number }} Offer */

/**
 * @param {Offer[]} offers
 * @returns {number}
 */
export function bestIncome(offers) {
  const sorted = [...offers].sort((a, b) => a.until - b.until);
  // At n: the best for the first n of them.
  const best = [0];
  for (const [index, { starts, pays }] of sorted.entries()) {
    // Without it, or with it and whatever was over before it begins.
    best.push(Math.max(best[index], pays + best[endedBy(sorted, starts)]));
  }
  return best[sorted.length];
}

/** How many are over at that time. */
function endedBy(sorted, time) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].until <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
