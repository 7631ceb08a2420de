const units = [
  { letter: 'h', seconds: 3600 },
  { letter: 'm', seconds: 60 },
  { letter: 's', seconds: 1 },
];

/**
 * @param {string} text
 * @returns {number}
 */
export function parseDuration(text) {
  let total = 0;
  let digits = '';
  let next = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') {
      digits += character;
      continue;
    }
    const found = units.findIndex(({ letter }) => letter === character);
    if (found < next || digits === '') throw new Error(`Unexpected "${character}".`);
    total += Number(digits) * units[found].seconds;
    digits = '';
    next = found + 1;
  }
  if (next === 0) throw new Error('A number and its unit are missing.');
  return total;
}
