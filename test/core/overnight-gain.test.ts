import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RepEvent } from '../../src/core/events';
import { leastRetries, overnightGain } from '../../src/core/overnight-gain';
import { rep, tuesday } from './support';

let number = 0;
const tried = (day: number, firstRun: boolean, changes: Partial<Pick<RepEvent, 'kata' | 'language' | 'at'>> = {}) =>
  rep(++number, { day, outcome: { firstRun }, ...changes });
const counts = (...reps: RepEvent[]) => {
  const { overnight, sameDay } = overnightGain(reps, 4);
  return [overnight, sameDay].map(({ successes, trials }) => `${successes}/${trials}`);
};

describe('the overnight gain', () => {
  it('counts retries of a kata whose first run had failed, by the nights between', () => {
    assert.deepEqual(counts(tried(1, false), tried(2, true)), ['1/1', '0/0']);
    assert.deepEqual(counts(tried(1, false), tried(1, false)), ['0/0', '0/1']);
    assert.deepEqual(counts(tried(1, true), tried(2, true)), ['0/0', '0/0']);
    assert.deepEqual(counts(tried(1, false), tried(3, true)), ['0/0', '0/0']);
    assert.deepEqual(counts(tried(1, false), tried(1, false), tried(2, true)), ['1/1', '0/1']);
  });

  it('takes each kata and language for itself', () => {
    assert.deepEqual(counts(tried(1, false), tried(2, true, { kata: 'other' })), ['0/0', '0/0']);
    assert.deepEqual(counts(tried(1, false), tried(2, true, { language: 'python' })), ['0/0', '0/0']);
    assert.deepEqual(counts(tried(1, false), tried(1, true, { kata: 'other' }), tried(2, true)), ['1/1', '0/0']);
  });

  it('has a late evening before the day starts as the same practice day', () => {
    const late = tried(tuesday, true, { at: '2026-11-25T02:00:00.000+01:00' });
    assert.deepEqual(counts(tried(tuesday, false), late), ['0/0', '1/1']);
  });

  it('compares only from ten retries of each on', () => {
    const pairs = (nights: number, count: number) =>
      Array.from({ length: count }, (_, index) => {
        const kata = `kata-${nights}-${index}`;
        return [tried(1, false, { kata }), tried(1 + nights, nights === 1, { kata })];
      }).flat();
    const gainOf = (overnight: number, sameDay: number) =>
      overnightGain([...pairs(1, overnight), ...pairs(0, sameDay)], 4).gain;
    assert.equal(leastRetries, 10);
    assert.equal(gainOf(10, 9), undefined);
    assert.equal(gainOf(9, 10), undefined);
    const { difference, least, most } = gainOf(10, 10) ?? { difference: 0, least: 0, most: 0 };
    assert.deepEqual([difference, Math.round(least * 100), Math.round(most * 100)], [1, 61, 100]);
  });

  it('counts no retry twice, and never more than there are reps', () => {
    const reps = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.boolean(), fc.constantFrom('a', 'b')), { maxLength: 30 });
    fc.assert(
      fc.property(reps, items => {
        let day = 0;
        const log = items.map(([wait, firstRun, kata]) => {
          day += wait;
          return tried(day, firstRun, { kata });
        });
        const { overnight, sameDay } = overnightGain(log, 4);
        return overnight.trials + sameDay.trials <= Math.max(0, log.length - 1);
      }),
    );
  });
});
