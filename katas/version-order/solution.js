/**
 * @param {string[]} versions
 * @returns {string[]}
 */
export function sortVersions(versions) {
  const parsed = versions.map(text => ({ text, ...parse(text) }));
  return parsed.sort(compare).map(({ text }) => text);
}

/**
 * @typedef {{ numbers: number[], parts: string[] }} Parsed without a pre-release there are no parts
 * @param {string} text
 * @returns {Parsed}
 */
function parse(text) {
  // Only the first hyphen separates; later ones belong to a part.
  const [core, ...rest] = text.split('-');
  return { numbers: core.split('.').map(Number), parts: rest.length === 0 ? [] : rest.join('-').split('.') };
}

/**
 * Returns at the first difference, the weightiest first.
 * @param {Parsed} one
 * @param {Parsed} other
 */
function compare(one, other) {
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

/**
 * @param {string} one
 * @param {string} other
 */
function compareParts(one, other) {
  const isNumber = /^\d+$/;
  if (isNumber.test(one) !== isNumber.test(other)) return isNumber.test(one) ? -1 : 1;
  if (isNumber.test(one)) return Number(one) - Number(other);
  return one < other ? -1 : 1;
}
