import { deepEqual, equal } from 'node:assert/strict';
import type { Review } from '../../../src/core/dashboard/replay';
import { matureDays, trueRetention } from '../../../src/core/dashboard/true-retention';
import type { Grade } from '../../../src/core/events';
import { rep, scheduler, tuesday } from '../support';
import { replayOf } from './support';

const review = (daysAgo: number, grade: Grade, stability: number): Review => {
  const before = { ...scheduler.review(undefined, tuesday - 400, 3, 'seed'), stability };
  return { topic: 'heaps', kind: 'procedural', day: tuesday - daysAgo, grade, before };
};
const none = { successes: 0, trials: 0 };

describe('True retention', () => {
  it('counts young and mature memories apart, by day, week, month and all', () => {
    const rows = trueRetention(
      [review(0, 3, 5), review(6, 1, matureDays), review(29, 2, matureDays - 0.1), review(30, 4, 100)],
      tuesday,
    );
    deepEqual(rows, [
      { period: 'day', young: { successes: 1, trials: 1 }, mature: none, total: { successes: 1, trials: 1 } },
      {
        period: 'week',
        young: { successes: 1, trials: 1 },
        mature: { successes: 0, trials: 1 },
        total: { successes: 1, trials: 2 },
      },
      {
        period: 'month',
        young: { successes: 2, trials: 2 },
        mature: { successes: 0, trials: 1 },
        total: { successes: 2, trials: 3 },
      },
      {
        period: 'all',
        young: { successes: 2, trials: 2 },
        mature: { successes: 1, trials: 2 },
        total: { successes: 3, trials: 4 },
      },
    ]);
  });

  it('has of a memory the first review of a day alone, and not its first ever', () => {
    const { reviews } = replayOf(
      rep(1, { day: tuesday - 1 }),
      rep(2, { day: tuesday - 1, procedural: 1 }),
      rep(3, { procedural: 1 }),
      rep(4),
    );
    const [today, , , all] = trueRetention(reviews, tuesday);
    deepEqual(today?.total, { successes: 0, trials: 1 });
    equal(all?.total.trials, 1);
  });
});
