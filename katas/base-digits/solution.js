const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * @param {number} value
 * @param {number} base
 * @returns {string}
 */
export function inBase(value, base) {
  if (base < 2 || base > digits.length) throw new Error(`There is no base ${base}.`);
  let rest = Math.abs(value);
  let text = '';
  // The last digit comes out first; zero has one too, so look for the end only after it.
  do {
    text = digits[rest % base] + text;
    rest = Math.floor(rest / base);
  } while (rest > 0);
  return value < 0 ? `-${text}` : text;
}
