/** A number told of an outcome, and which way is better; absent where neither is. */
export interface Measure<Outcome> {
  readonly name: string;
  readonly of: (outcome: Outcome) => number;
  readonly better?: 'more' | 'less';
  readonly digits: number;
}

/** A Markdown table: of each measure the mean and the standard deviation over the learners. */
export function meansTable<Outcome>(
  measures: readonly Measure<Outcome>[],
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
): string {
  const rows = measures.map(({ name, of, digits }) => [
    name,
    ...[...outcomes.values()].map(ofPolicy => spread(ofPolicy.map(of), digits)),
  ]);
  return markdown(['mean ± standard deviation', ...outcomes.keys()], rows);
}

/**
 * A Markdown table: by how much the first policy of each pair differs from the second. The difference is taken learner by
 * learner and comes with its standard error; it is called better or worse where it is more than two of them.
 */
export function differencesTable<Policy extends string, Outcome>(
  measures: readonly Measure<Outcome>[],
  outcomes: ReadonlyMap<Policy, readonly Outcome[]>,
  pairs: readonly (readonly [Policy, Policy])[],
): string {
  const rows = measures.map(measure => {
    const of = (policy: Policy) => (outcomes.get(policy) ?? []).map(measure.of);
    return [measure.name, ...pairs.map(([one, other]) => difference(of(one), of(other), measure))];
  });
  return markdown(['difference ± standard error', ...pairs.map(pair => pair.join(' − '))], rows);
}

/** Columns as wide as their widest cell, numbers to the right: the same text as the formatter of the docs makes of it. */
function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map(cells => cells[column]?.length ?? 0)));
  const width = (column: number) => widths[column] ?? 0;
  const rule = header.map((_, column) => (column === 0 ? '-'.repeat(width(0)) : `${'-'.repeat(width(column) - 1)}:`));
  const padded = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))));
  return [header, rule, ...rows].map(cells => `| ${padded(cells).join(' | ')} |`).join('\n');
}

function spread(numbers: readonly number[], digits: number): string {
  const { mean, deviation } = moments(numbers);
  return `${mean.toFixed(digits)} ± ${deviation.toFixed(digits)}`;
}

function difference(
  ours: readonly number[],
  theirs: readonly number[],
  { digits, better }: Pick<Measure<never>, 'digits' | 'better'>,
): string {
  const { mean, deviation } = moments(ours.map((number, index) => number - (theirs[index] ?? 0)));
  const error = deviation / Math.sqrt(ours.length);
  const isClear = Math.abs(mean) > 2 * error;
  const verdict = !better ? '' : !isClear ? ', same' : mean > 0 === (better === 'more') ? ', better' : ', worse';
  const size = Math.abs(mean).toFixed(digits);
  const sign = Number(size) === 0 ? '' : mean < 0 ? '−' : '+';
  return `${sign}${size} ± ${error.toFixed(digits)}${verdict}`;
}

function moments(numbers: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { mean, deviation: numbers.length < 2 ? 0 : Math.sqrt(squares / (numbers.length - 1)) };
}
