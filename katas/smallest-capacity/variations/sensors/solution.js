/**
 * @param {number[]} spots
 * @param {number} sensors
 * @returns {number}
 */
export function widestGap(spots, sensors) {
  if (sensors < 2 || sensors > spots.length) throw new Error('There have to be 2 or more, and a spot for each.');
  // Up to low enough of them fit, from high on too few; the answer is the last that is enough.
  let low = 1;
  let high = spots[spots.length - 1] - spots[0] + 1;
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (fitting(spots, middle) >= sensors) low = middle;
    else high = middle;
  }
  return low;
}

/** The first spot that is far enough leaves the most room for the others. */
function fitting(spots, distance) {
  let count = 1;
  let last = spots[0];
  for (const spot of spots) {
    if (spot - last < distance) continue;
    count += 1;
    last = spot;
  }
  return count;
}
