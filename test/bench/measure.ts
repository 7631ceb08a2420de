/** One line of the table: what ours takes, what the baseline of the same run takes, and what is allowed. */
export interface Measurement {
  readonly name: string;
  /** Medians, milliseconds unless `unit` says otherwise. */
  readonly ours: number;
  readonly baseline: number;
  readonly budget: Budget;
  readonly unit?: 'MB' | 'KB';
}

/**
 * `ratio`: ours at most `limit` × the baseline. `beyond`: at most `limit` ms more than the baseline. `within`: at most
 * `limit` ms, whatever the baseline takes, which then only tells how fast the machine is.
 */
export interface Budget {
  readonly kind: 'ratio' | 'beyond' | 'within';
  readonly limit: number;
}

/** The middle of the numbers (the upper one of an even count). @throws RangeError without a number */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new RangeError('A median needs at least one number.');
  return middle;
}

/**
 * Times two things in turn, so that whatever else the machine does falls on both.
 * @param settle awaited before each, not timed
 * @returns medians, milliseconds
 */
export async function interleaved(
  rounds: number,
  ours: (round: number) => Promise<void>,
  baseline: (round: number) => Promise<void>,
  settle: () => Promise<void> = async () => {},
): Promise<{ readonly ours: number; readonly baseline: number }> {
  const times = { ours: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const both = [
      ['ours', ours],
      ['baseline', baseline],
    ] as const;
    for (const [key, run] of round % 2 === 0 ? both : [...both].reverse()) {
      await settle();
      const start = performance.now();
      await run(round);
      times[key].push(performance.now() - start);
    }
  }
  return { ours: median(times.ours), baseline: median(times.baseline) };
}

/** Whether a measurement is within its budget. */
export function isWithin({ ours, baseline, budget }: Measurement): boolean {
  if (budget.kind === 'ratio') return ours <= budget.limit * baseline;
  return ours - (budget.kind === 'beyond' ? baseline : 0) <= budget.limit;
}

/** One line of the table: name, ours, baseline, ratio, budget, verdict. */
export function tableLine(measurement: Measurement): string {
  const { name, ours, baseline, budget, unit = 'ms' } = measurement;
  const { kind, limit } = budget;
  const allowed = { ratio: `≤ ${limit}×`, beyond: `≤ +${limit} ${unit}`, within: `≤ ${limit} ${unit}` }[kind];
  const amount = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  const cells = [amount(ours), amount(baseline), `${(ours / baseline).toFixed(2)}×`, allowed];
  return [name.padEnd(48), ...cells.map(cell => cell.padStart(10)), isWithin(measurement) ? '  ok' : '  over'].join(
    ' ',
  );
}
