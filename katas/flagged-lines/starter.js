/**
 * @param {string} name
 * @param {number} room
 * @returns {string[]}
 */
export function badge(name, room) {
  return [
    line('', '-', false, false, true),
    line(name, ' ', false, true, false),
    line(String(room), ' ', true, false, false),
    line('', '-', false, false, true),
  ];
}

/**
 * @param {string} text
 * @param {string} filler
 * @param {boolean} toTheRight
 * @param {boolean} inCapitals
 * @param {boolean} isBorder
 * @returns {string}
 */
function line(text, filler, toTheRight, inCapitals, isBorder) {
  let content = text.slice(0, 10);
  if (inCapitals) content = content.toUpperCase();
  if (toTheRight) content = content.padStart(10, filler);
  else content = content.padEnd(10, filler);
  if (isBorder) return `+${content}+`;
  return `|${content}|`;
}
