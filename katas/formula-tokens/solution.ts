export interface Token {
  kind: string;
  text: string;
}

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
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

/** The first character alone decides what kind of token begins here. */
function tokenAt(formula: string, at: number): Token {
  const first = formula[at];
  if (isDigit(first)) return { kind: 'number', text: formula.slice(at, numberEnd(formula, at)) };
  if (isLetter(first)) return { kind: 'name', text: formula.slice(at, endOf(formula, at, isWord)) };
  for (const text of ['<=', '>=', ...'+-*/()<>']) {
    // The longer operators come first: the shorter ones are their beginnings.
    if (formula.startsWith(text, at)) return { kind: 'operator', text };
  }
  throw new Error(`No token begins with "${first}" at position ${at}.`);
}

function numberEnd(formula: string, begin: number): number {
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

/** Where the stretch of characters that belong together ends; both positions may be the end of the formula. */
function endOf(formula: string, begin: number, belongs: (character: string) => boolean): number {
  let end = begin;
  while (end < formula.length && belongs(formula[end])) end += 1;
  return end;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
const isWord = (character: string): boolean => isLetter(character) || isDigit(character) || character === '_';
