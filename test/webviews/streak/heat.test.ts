import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HeatDay } from '../../../src/webviews/protocol';
import { daysWords, dayWords, restWords } from '../../../src/webviews/streak/day-words';
import { heatLevel, lastWeeks, monthStarts, moved, weeksThatFit } from '../../../src/webviews/streak/heat';
import { english } from '../../../src/webviews/strings';

/** Whole weeks of days without practice from Monday, 5 January 2026. */
function weeksOfDays(weeks: number): HeatDay[] {
  return Array.from({ length: weeks * 7 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 5 + index)).toISOString().slice(0, 10);
    return { day, reps: 0, minutes: 0, kind: 'none' } as const;
  });
}

describe('the heat map', () => {
  it('fills a square in four steps', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 6, 7, 50].map(heatLevel), [0, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('shows as many of the last weeks as fit, at least one', () => {
    assert.equal(weeksThatFit(268, 36, 16), 14);
    assert.equal(weeksThatFit(0, 36, 16), 1);
    const shown = lastWeeks(weeksOfDays(10), 3);
    assert.deepEqual(
      shown.map(week => [week.length, week[0]?.day]),
      [
        [7, '2026-02-23'],
        [7, '2026-03-02'],
        [7, '2026-03-09'],
      ],
    );
    assert.equal(lastWeeks(weeksOfDays(2), 9).length, 2);
  });

  it('labels months where they begin, and the first column where no other label is near', () => {
    const labels = monthStarts(lastWeeks(weeksOfDays(14), 14));
    const at = labels.flatMap((day, column) => (day === undefined ? [] : [`${column} ${day}`]));
    assert.deepEqual(at, ['0 2026-01-05', '3 2026-02-01', '7 2026-03-01', '12 2026-04-01']);
    assert.equal(monthStarts(lastWeeks(weeksOfDays(14), 12))[0], undefined);
    assert.deepEqual(monthStarts([]), []);
  });

  it('goes on with the next week below Sunday and the one before above Monday', () => {
    assert.deepEqual(moved({ week: 1, day: 6 }, 'ArrowDown', 4), { week: 2, day: 0 });
    assert.deepEqual(moved({ week: 1, day: 0 }, 'ArrowUp', 4), { week: 0, day: 6 });
    assert.equal(moved({ week: 1, day: 0 }, 'a', 4), undefined);
  });

  it('never leaves the grid by any keys', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (keys, weeks) => {
        const end = keys.reduce((place, pressed) => moved(place, pressed, weeks) ?? place, { week: 0, day: 0 });
        return end.week >= 0 && end.week < weeks && end.day >= 0 && end.day < 7;
      }),
    );
  });

  it('says each day in words', () => {
    const day = { day: '2026-11-24', reps: 3, minutes: 22.4, kind: 'practised' } as const;
    const none = { ...day, reps: 0, minutes: 0 };
    assert.equal(dayWords(day, '2026-11-24', english, 'en'), 'Tue, Nov 24, 2026 (today): 3 reps, 22 min');
    assert.equal(dayWords({ ...day, reps: 1 }, '', english, 'en'), 'Tue, Nov 24, 2026: 1 rep, 22 min');
    assert.match(dayWords({ ...none, kind: 'rest' }, '', english, 'en'), /rest day, the streak holds$/);
    assert.match(dayWords({ ...none, kind: 'pause' }, '', english, 'en'), /paused, the streak holds$/);
    assert.match(dayWords({ ...none, kind: 'none' }, '', english, 'en'), /no practice$/);
  });

  it('counts days and rest days in words', () => {
    assert.deepEqual([daysWords(1, english), daysWords(12, english)], ['1 day', '12 days']);
    assert.match(restWords(0, english), /no rest days/);
    assert.match(restWords(1, english), /^One rest day/);
    assert.match(restWords(2, english), /^2 rest days/);
  });
});
