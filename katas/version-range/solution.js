/**
 * @typedef {[number, number, number]} Triple
 * @typedef {(actual: Triple) => boolean} Bound
 */

/**
 * @param {string} version
 * @param {string} needed
 * @returns {boolean}
 */
export function satisfies(version, needed) {
  const actual = tripleOf(version);
  // Everything is read before anything is decided, so that a mistake does not hide behind the answer.
  const choices = needed.split(' || ').map(choice => choice.split(' ').map(boundOf));
  return choices.some(bounds => bounds.every(allows => allows(actual)));
}

/**
 * @param {string} text
 * @returns {Bound}
 */
function boundOf(text) {
  const [, sign, rest] = /^([<>]=?|[~^]?)(.*)$/.exec(text) ?? [];
  const wanted = tripleOf(rest);
  switch (sign) {
    case '>':
      return actual => compare(actual, wanted) > 0;
    case '>=':
      return actual => compare(actual, wanted) >= 0;
    case '<':
      return actual => compare(actual, wanted) < 0;
    case '<=':
      return actual => compare(actual, wanted) <= 0;
    default:
      return sameUpTo(wanted, fixedBy(sign, wanted));
  }
}

/** How many of the numbers may not change. */
function fixedBy(sign, wanted) {
  if (sign === '~') return 2;
  const first = wanted.findIndex(each => each !== 0);
  return sign === '^' && first >= 0 ? first + 1 : 3;
}

/**
 * @param {Triple} wanted
 * @param {number} count
 * @returns {Bound}
 */
function sameUpTo(wanted, count) {
  const fixed = wanted.slice(0, count);
  return actual => fixed.every((each, place) => actual[place] === each) && compare(actual, wanted) >= 0;
}

/** Like words: the first place that differs decides. */
function compare(a, b) {
  const index = a.findIndex((each, place) => each !== b[place]);
  return index < 0 ? 0 : a[index] - b[index];
}

/**
 * @param {string} text
 * @returns {Triple}
 */
function tripleOf(text) {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text)) throw new Error(`Not three numbers with dots: ${text}`);
  return text.split('.').map(Number);
}
