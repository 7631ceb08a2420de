import { diffArrays } from 'diff';

/** Lines of a text, from 1, inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What stood before where `lines` of `after` stand now. A changed stretch counts whole where the lines touch it; empty
 * where the lines are all new.
 */
export function linesBefore(before: string, after: string, { from, to }: LineRange): string {
  const now = linesOf(after);
  const isIn = (at: number) => at >= from && at <= to;
  // Taken out without anything in its place: it was within the lines where both its neighbours are; an edge has one.
  const isGapIn = (next: number) => (next === 1 || isIn(next - 1)) && (next > now.length || isIn(next));
  const found: string[] = [];
  let line = 1;
  let removed: readonly string[] = [];
  for (const change of diffArrays(linesOf(before), now)) {
    const { value } = change;
    if (change.removed) {
      removed = value;
      continue;
    }
    const isTouched = change.added ? line <= to && line + value.length > from : isGapIn(line);
    if (isTouched) found.push(...removed);
    if (!change.added) found.push(...value.filter((_, index) => isIn(line + index)));
    line += value.length;
    removed = [];
  }
  if (removed.length > 0 && isGapIn(line)) found.push(...removed);
  return found.join('\n');
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
