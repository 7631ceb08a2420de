import type { Grade } from '../../../src/core/events';

/** What SM-2 keeps of an item. */
export interface Sm2Memory {
  /** The E-Factor, at least 1.3. */
  readonly easiness: number;
  /** In a row, counted from the one at which the item was memorised (anew). */
  readonly repetitions: number;
  /** Days. */
  readonly interval: number;
}

/** Quality of the response, 0–5, of our grades: below 3 is a failure. */
const qualityOf: Readonly<Record<Grade, number>> = { 1: 1, 2: 3, 3: 4, 4: 5 };

/**
 * The algorithm SM-2 of P. A. Wozniak, "Optimization of learning" (1990), section 3.2. After the nth repetition one waits
 * I(1) = 1, I(2) = 6, I(n) = I(n−1)·EF days, rounded up, where each repetition first makes EF
 * EF + (0.1 − (5−q)·(0.08 + (5−q)·0.02)), at least 1.3. After a failure the intervals begin again at I(1), as if the item
 * was memorised anew, and EF stays. The last step, to repeat on the same evening what scored below 4, is left out: a
 * rep is minutes long and returns on another day, under every policy.
 * @param memory undefined at the first repetition
 */
export function sm2(memory: Sm2Memory | undefined, grade: Grade): Sm2Memory {
  const { easiness, repetitions, interval } = memory ?? { easiness: 2.5, repetitions: 0, interval: 0 };
  const quality = qualityOf[grade];
  if (quality < 3) return { easiness, repetitions: 1, interval: 1 };
  const missing = 5 - quality;
  const changed = Math.max(1.3, easiness + 0.1 - missing * (0.08 + missing * 0.02));
  const next = repetitions === 0 ? 1 : repetitions === 1 ? 6 : Math.ceil(interval * changed);
  return { easiness: changed, repetitions: repetitions + 1, interval: next };
}
