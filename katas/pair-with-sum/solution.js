/**
 * @param {number[]} sorted
 * @param {number} target
 * @returns {[number, number] | null}
 */
export function pairWithSum(sorted, target) {
  let left = 0;
  let right = sorted.length - 1;
  while (left < right) {
    const sum = sorted[left] + sorted[right];
    if (sum === target) return [sorted[left], sorted[right]];
    // Too small even with the largest partner left: this one is in no pair. The same holds the other way round.
    if (sum < target) left += 1;
    else right -= 1;
  }
  return null;
}
