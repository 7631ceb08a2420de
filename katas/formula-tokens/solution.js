/** @typedef {{ kind: string, text: string }} Token */

/**
 * @param {string} formula
 * @returns {Token[]}
 */
export function tokensOf(formula) {
  const tokens = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/**
 * The first character alone decides what kind of token begins here.
 * @param {string} formula
 * @param {number} at
 * @returns {Token}
 */
function tokenAt(formula, at) {
  const first = formula[at];
  if (isDigit(first)) return { kind: 'number', text: formula.slice(at, numberEnd(formula, at)) };
  if (isLetter(first)) return { kind: 'name', text: formula.slice(at, endOf(formula, at, isWord)) };
  for (const text of ['<=', '>=', ...'+-*/()<>']) {
    // The longer operators come first: the shorter ones are their beginnings.
    if (formula.startsWith(text, at)) return { kind: 'operator', text };
  }
  throw new Error(`No token begins with "${first}" at position ${at}.`);
}

/**
 * @param {string} formula
 * @param {number} begin
 */
function numberEnd(formula, begin) {
  let end = endOf(formula, begin, isDigit);
  if (formula[end] === '.') {
    const decimals = end + 1;
    end = endOf(formula, decimals, isDigit);
    if (end === decimals) throw new Error(`A digit is missing after the point at position ${decimals}.`);
  }
  const next = formula[end];
  if (isWord(next)) throw new Error(`A number touches "${next}" at position ${end}.`);
  return end;
}

/**
 * Where the stretch of characters that belong together ends; both positions may be the end of the formula.
 * @param {string} formula
 * @param {number} begin
 * @param {(character: string) => boolean} belongs
 */
function endOf(formula, begin, belongs) {
  let end = begin;
  while (end < formula.length && belongs(formula[end])) end += 1;
  return end;
}

const isDigit = character => character >= '0' && character <= '9';
const isLetter = character => (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
const isWord = character => isLetter(character) || isDigit(character) || character === '_';
