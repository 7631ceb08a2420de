const openers = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/**
 * @param {string} code
 * @returns {number | null}
 */
export function firstFault(code) {
  // The positions of the brackets still open, innermost last: a position tells the kind as well.
  const open = [];
  for (let position = 0; position < code.length; position++) {
    const character = code.charAt(position);
    if ('([{'.includes(character)) open.push(position);
    const opener = openers.get(character);
    if (opener === undefined) continue;
    const innermost = open.pop();
    if (innermost === undefined || code[innermost] !== opener) return position;
  }
  return open[0] ?? null;
}
