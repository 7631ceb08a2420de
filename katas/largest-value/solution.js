/**
 * @param {number[]} numbers
 * @returns {number | null}
 */
export function largest(numbers) {
  // Nothing is the start: any number would be a wrong answer for some list.
  let best = null;
  for (const candidate of numbers) {
    if (best === null || candidate > best) best = candidate;
  }
  return best;
}
