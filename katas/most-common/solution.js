/**
 * @param {string[]} words
 * @returns {string | null}
 */
export function mostCommon(words) {
  const counts = new Map();
  for (const item of words) counts.set(item, (counts.get(item) ?? 0) + 1);

  let best = null;
  let bestCount = 0;
  // A Map keeps the order of first insertion, so the strict comparison leaves a tie with the earlier one.
  for (const [item, count] of counts) {
    if (count > bestCount) {
      best = item;
      bestCount = count;
    }
  }
  return best;
}
