import type { Proportion } from '../proportions';
import type { Review } from './replay';

/** Practice days that end today. */
export const periods = { day: 1, week: 7, month: 30, all: Number.POSITIVE_INFINITY } as const;
export type Period = keyof typeof periods;

/** True retention of a period: a success is any grade but Again. */
export interface TrueRetention {
  readonly period: Period;
  /** Memories of a stability under `matureDays`, and the others, as they were before the review. */
  readonly young: Proportion;
  readonly mature: Proportion;
  readonly total: Proportion;
}

/** Days of stability from which on a memory is mature, as Anki and the FSRS helper split them. */
export const matureDays = 21;

/**
 * As Anki's table has it: of each memory the first review of a day alone, and none that was the memory's first ever, for
 * what comes after is no test of memory.
 * @param today practice day
 */
export function trueRetention(reviews: readonly Review[], today: number): readonly TrueRetention[] {
  const rows = Object.entries(periods).map(([period, days]) => ({
    period: period as Period,
    from: today - days + 1,
    young: { successes: 0, trials: 0 },
    mature: { successes: 0, trials: 0 },
  }));
  for (const { day, grade, before } of reviews) {
    // A sting's memory begins without a review; its first recall is one.
    if (!before || day <= before.lastDay) continue;
    for (const row of rows) {
      if (day < row.from) continue;
      const of = before.stability < matureDays ? row.young : row.mature;
      of.trials += 1;
      if (grade > 1) of.successes += 1;
    }
  }
  return rows.map(({ period, young, mature }) => ({ period, young, mature, total: sum(young, mature) }));
}

function sum(a: Proportion, b: Proportion): Proportion {
  return { successes: a.successes + b.successes, trials: a.trials + b.trials };
}
