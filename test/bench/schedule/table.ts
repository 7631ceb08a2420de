import { type Measure, measures } from './measures';
import type { Outcome } from './simulate';

/**
 * A Markdown table: of each measure the mean and the standard deviation over the learners, and by how much the first
 * policy differs from each other one. The difference is taken learner by learner and comes with its standard error; it is
 * called better or worse where it is more than two of them.
 * @param outcomes by policy, the learners in the same order
 */
export function table(outcomes: ReadonlyMap<string, readonly Outcome[]>): string {
  const [first = '', ...others] = outcomes.keys();
  const header = ['', first, ...others, ...others.map(other => `${first} − ${other}`)];
  const rows = measures.map(measure => {
    const of = (policy: string) => (outcomes.get(policy) ?? []).map(measure.of);
    return [
      measure.name,
      ...[first, ...others].map(policy => spread(of(policy), measure.digits)),
      ...others.map(other => difference(of(first), of(other), measure)),
    ];
  });
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function spread(numbers: readonly number[], digits: number): string {
  const { mean, deviation } = moments(numbers);
  return `${mean.toFixed(digits)} ± ${deviation.toFixed(digits)}`;
}

function difference(ours: readonly number[], theirs: readonly number[], { digits, better }: Measure): string {
  const { mean, deviation } = moments(ours.map((number, index) => number - (theirs[index] ?? 0)));
  const error = deviation / Math.sqrt(ours.length);
  const isClear = Math.abs(mean) > 2 * error;
  const verdict = !better ? '' : !isClear ? ' same' : mean > 0 === (better === 'more') ? ' better' : ' worse';
  return `${mean > 0 ? '+' : ''}${mean.toFixed(digits)} ± ${error.toFixed(digits)}${verdict}`;
}

function moments(numbers: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { mean, deviation: numbers.length < 2 ? 0 : Math.sqrt(squares / (numbers.length - 1)) };
}
