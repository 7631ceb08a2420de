/**
 * @param {string} pattern
 * @param {string[]} parts
 * @returns {string}
 */
export function fillNumbered(pattern, parts) {
  const pieces = [];
  // Everything before this position is dealt with; a part never comes before it again.
  let at = 0;
  for (;;) {
    const sign = pattern.indexOf('%', at);
    if (sign < 0) break;
    pieces.push(pattern.slice(at, sign));
    at = sign + 1;
    if (pattern[at] === '%') {
      pieces.push('%');
      at += 1;
      continue;
    }
    while (pattern[at] >= '0' && pattern[at] <= '9') at += 1;
    // Without a digit this is the number of the empty text, 0, which no part has.
    const part = parts[Number(pattern.slice(sign + 1, at)) - 1];
    if (part === undefined) throw new Error(`There is no part for the "%" at position ${sign}.`);
    pieces.push(part);
  }
  pieces.push(pattern.slice(at));
  return pieces.join('');
}
