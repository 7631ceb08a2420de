import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Burden, workload } from '../../src/core/workload';
import { scheduler, tuesday } from './support';

describe('The workload', () => {
  const burden = (key: string, minutes = 10): Burden => {
    let memory = scheduler.review(undefined, tuesday - 60, 3, key);
    memory = scheduler.review(memory, memory.due, 3, key);
    return { key, memory, minutes };
  };
  const many = Array.from({ length: 40 }, (_, index) => burden(`topic-${index}`));
  const at = (retention: number, burdens = many, days = 90) =>
    workload(burdens, { scheduler, today: tuesday, days, retention });

  it('grows with the retention that is desired', () => {
    const reviews = [0.75, 0.8, 0.85, 0.9, 0.95].map(retention => at(retention).reviewsPerDay);
    deepEqual(
      reviews,
      [...reviews].sort((a, b) => a - b),
    );
    ok((reviews.at(-1) ?? 0) > 2 * (reviews[0] ?? 0));
  });

  it('is the same whenever it is asked for', () => {
    deepEqual(at(0.9), at(0.9));
  });

  it('counts minutes as each memory takes them', () => {
    const { reviewsPerDay, minutesPerDay } = at(0.9);
    ok(Math.abs(minutesPerDay - 10 * reviewsPerDay) < 1e-9);
  });

  it('has an overdue memory reviewed today', () => {
    const old = { key: 'x', minutes: 1, memory: scheduler.review(undefined, tuesday - 900, 3, 'x') };
    ok(at(0.9, [old], 1).reviewsPerDay === 1);
  });

  it('of nothing is nothing', () => {
    equal(at(0.9, []).reviewsPerDay, 0);
  });
});
