type Triple = readonly number[];
type Bound = (actual: Triple) => boolean;

export function satisfies(version: string, needed: string): boolean {
  const actual = tripleOf(version);
  // Everything is read before anything is decided, so that a mistake does not hide behind the answer.
  const choices = needed.split(' || ').map(choice => choice.split(' ').map(boundOf));
  return choices.some(bounds => bounds.every(allows => allows(actual)));
}

function boundOf(text: string): Bound {
  const [, sign = '', rest = ''] = /^([<>]=?|[~^]?)(.*)$/.exec(text) ?? [];
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
function fixedBy(sign: string, wanted: Triple): number {
  if (sign === '~') return 2;
  const first = wanted.findIndex(each => each !== 0);
  return sign === '^' && first >= 0 ? first + 1 : 3;
}

function sameUpTo(wanted: Triple, count: number): Bound {
  const fixed = wanted.slice(0, count);
  return actual => fixed.every((each, place) => actual[place] === each) && compare(actual, wanted) >= 0;
}

/** Like words: the first place that differs decides. */
function compare(a: Triple, b: Triple): number {
  const index = a.findIndex((each, place) => each !== b[place]);
  return index < 0 ? 0 : a[index] - b[index];
}

function tripleOf(text: string): Triple {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text)) throw new Error(`Not three numbers with dots: ${text}`);
  return text.split('.').map(Number);
}
