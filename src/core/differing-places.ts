import { diffArrays } from 'diff';

/** Where a text is not the target yet: these lines of the text in place of those of the target. One of them may be empty. */
export interface DifferingPlace {
  /** From 1, in the text. */
  readonly line: number;
  readonly actual: readonly string[];
  readonly expected: readonly string[];
}

/** Pairs of lines compared at most. Beyond that (nothing made for practice gets there) one place is all that is told. */
const mostPairs = 1_000_000;

/**
 * The places where two texts differ, line by line, from the longest common subsequence of their lines. How a line ends,
 * and whether the last one does, makes no difference.
 */
export function differingPlaces(text: string, target: string): readonly DifferingPlace[] {
  const actual = linesOf(text);
  const expected = linesOf(target);
  const most = Math.min(actual.length, expected.length);
  let head = 0;
  while (head < most && actual[head] === expected[head]) head += 1;
  let tail = 0;
  while (tail < most - head && actual.at(-1 - tail) === expected.at(-1 - tail)) tail += 1;
  const left = actual.slice(head, actual.length - tail);
  const right = expected.slice(head, expected.length - tail);
  if (left.length === 0 && right.length === 0) return [];
  const first = head + 1;
  if (left.length * right.length > mostPairs) return [{ line: first, actual: left, expected: right }];
  return placesBetween(left, right, first);
}

/** Lines that differ, counted as a person does: a changed line is one. */
export function differingLines(places: readonly DifferingPlace[]): number {
  return places.reduce((sum, { actual, expected }) => sum + Math.max(actual.length, expected.length), 0);
}

function linesOf(text: string): readonly string[] {
  return text.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
}

/** @param first number of the first line on the left */
function placesBetween(left: readonly string[], right: readonly string[], first: number): readonly DifferingPlace[] {
  const places: DifferingPlace[] = [];
  let line = first;
  let open: DifferingPlace | undefined;
  for (const { added, removed, value } of diffArrays([...left], [...right])) {
    if (added || removed) {
      const { actual, expected } = open ?? { actual: [], expected: [] };
      open = {
        line: open?.line ?? line,
        actual: removed ? [...actual, ...value] : actual,
        expected: added ? [...expected, ...value] : expected,
      };
    } else {
      if (open) places.push(open);
      open = undefined;
    }
    if (!added) line += value.length;
  }
  return open ? [...places, open] : places;
}
