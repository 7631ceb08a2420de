import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RepEvent, SleepEvent } from '../../src/core/events';
import { dayText } from '../../src/core/local-time';
import { rankCorrelation } from '../../src/core/rank-correlation';
import { leastDays, sleepRelation } from '../../src/core/sleep-relation';
import { idOf, noonOf, rep, tuesday } from './support';

const slept = (day: number, hours: number): SleepEvent => {
  const base = { v: 1, id: idOf(day), at: noonOf(day), by: '3f9c2a1e' } as const;
  return { ...base, type: 'sleep', day: dayText(day), hours };
};
const practised = (day: number, firstRun: boolean, pass?: number): RepEvent =>
  rep(day, { day, outcome: { firstRun }, ...(pass === undefined ? {} : { predicted: { pass, minutes: 5 } }) });
const days = (count: number) => Array.from({ length: count }, (_, index) => tuesday + index);

describe('the rank correlation', () => {
  it('is the hand-made one: 1 − 6Σd²/(n³ − n) where no values are equal', () => {
    // Ranks 1–5 against 2 1 4 3 5: d² sums to 4, so 1 − 24/120.
    const points = [2, 1, 4, 3, 5].map((y, x) => [x, y * 10] as const);
    const found = rankCorrelation(points);
    assert.ok(found && Math.abs(found.rho - 0.8) < 1e-12);
    assert.equal(found.points, 5);
  });

  it('gives equal values their mean rank', () => {
    // Ranks 1 2.5 2.5 4 against 1 2 3 4: covariance 4.5, variances 4.5 and 5.
    const found = rankCorrelation([
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 4],
    ]);
    assert.ok(found && Math.abs(found.rho - 4.5 / Math.sqrt(4.5 * 5)) < 1e-12);
  });

  it('is nothing under four points, or where one side never varies', () => {
    assert.equal(
      rankCorrelation([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
      undefined,
    );
    assert.equal(
      rankCorrelation([
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ]),
      undefined,
    );
  });

  it('stays in −1 to 1 within its interval, and looks at order alone', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 4,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, points => {
        const found = rankCorrelation(points);
        if (!found) return;
        assert.ok(Math.abs(found.rho) <= 1 + 1e-12);
        assert.ok(found.least <= found.rho + 1e-6 && found.rho <= found.most + 1e-6);
        const stretched = rankCorrelation(points.map(([x, y]) => [x ** 3, y]));
        assert.ok(Math.abs((stretched?.rho ?? 0) - found.rho) < 1e-9);
      }),
    );
  });
});

describe('the relation of sleep to the next day', () => {
  it('is told from two weeks of days on that have both a note and a rep', () => {
    const of = (count: number) => {
      const all = days(count);
      return sleepRelation(
        all.map((day, index) => slept(day, 5 + (index % 4))),
        all.map((day, index) => practised(day, index % 4 > 1, 0.5)),
        4,
      );
    };
    assert.equal(leastDays, 14);
    assert.deepEqual(of(13), { days: 13 });
    assert.ok((of(14).passRate?.rho ?? 0) > 0.8);
    // The distance from 0.5 is 0.5 whatever came: what never varies goes with nothing.
    assert.equal(of(14).predictionError, undefined);
  });

  it('takes the mean of a day, the last note of a day, and no day without a rep', () => {
    const all = days(14);
    const notes = all.flatMap((day, index) => [slept(day, 12 - index), slept(day, index)]);
    const reps = all.flatMap((day, index) => [practised(day, index > 6, 1), practised(day, false, 1)]);
    const { days: counted, passRate, predictionError } = sleepRelation([...notes, slept(1, 3)], reps, 4);
    assert.equal(counted, 14);
    assert.ok((passRate?.rho ?? 0) > 0.5);
    assert.ok((predictionError?.rho ?? 0) < -0.5);
  });

  it('leaves out days without a prediction where predictions are meant, and reps that never ran', () => {
    const all = days(14);
    const reps = all.map(day => practised(day, day % 2 === 0));
    const unrun = rep(9, { day: tuesday + 20, outcome: { runs: 0, firstRun: false } });
    const found = sleepRelation(
      [...all, tuesday + 20].map((day, index) => slept(day, index)),
      [...reps, unrun],
      4,
    );
    assert.equal(found.days, 14);
    assert.ok(found.passRate);
    assert.equal(found.predictionError, undefined);
  });
});
