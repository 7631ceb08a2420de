/**
 * @param {number[]} readings
 * @param {number} width
 * @param {number} stride
 * @returns {number[][]}
 */
export function windowsOf(readings, width, stride) {
  if (width < 1 || stride < 1) throw new Error('Both have to be 1 or more.');
  const windows = [];
  // The end of a window may be the end of the list, but never lie beyond it.
  for (let begin = 0; begin + width <= readings.length; begin += stride) {
    windows.push(readings.slice(begin, begin + width));
  }
  return windows;
}
