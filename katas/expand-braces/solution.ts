export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const before = open === -1 ? pattern : pattern.slice(0, open);
  if (before.includes('}')) throw new Error('A closing brace has no partner.');
  if (open === -1) return [pattern];

  const { choices, end } = readGroup(pattern, open);
  // Choices and rest are smaller patterns of the same kind.
  const rests = expandBraces(pattern.slice(end + 1));
  return choices.flatMap(expandBraces).flatMap(choice => rests.map(rest => before + choice + rest));
}

/** Splits the group that opens at `open` at its own commas, not at those of groups inside it. */
function readGroup(text: string, open: number): { choices: string[]; end: number } {
  const choices: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let position = open; position < text.length; position++) {
    const character = text[position];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0 || (depth === 1 && character === ',')) {
      choices.push(text.slice(start, position));
      start = position + 1;
    }
    if (depth === 0) return { choices, end: position };
  }
  throw new Error('A group is never closed.');
}
