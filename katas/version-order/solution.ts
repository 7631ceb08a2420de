interface Parsed {
  text: string;
  numbers: number[];
  /** Of the pre-release; without one there are none. */
  parts: string[];
}

export function sortVersions(versions: string[]): string[] {
  return versions
    .map(parse)
    .sort(compare)
    .map(({ text }) => text);
}

function parse(text: string): Parsed {
  // Only the first hyphen separates; later ones belong to a part.
  const [core = '', ...rest] = text.split('-');
  return { text, numbers: core.split('.').map(Number), parts: rest.length === 0 ? [] : rest.join('-').split('.') };
}

/** Returns at the first difference, the weightiest first. */
function compare(one: Parsed, other: Parsed): number {
  for (const [index, number] of one.numbers.entries()) {
    if (number !== other.numbers[index]) return number - other.numbers[index];
  }
  if (one.parts.length === 0 || other.parts.length === 0) return other.parts.length - one.parts.length;
  for (const [index, part] of one.parts.entries()) {
    const counterpart = other.parts[index];
    if (counterpart === undefined) return 1;
    if (part !== counterpart) return compareParts(part, counterpart);
  }
  return one.parts.length - other.parts.length;
}

function compareParts(one: string, other: string): number {
  const isNumber = /^\d+$/;
  if (isNumber.test(one) !== isNumber.test(other)) return isNumber.test(one) ? -1 : 1;
  if (isNumber.test(one)) return Number(one) - Number(other);
  return one < other ? -1 : 1;
}
