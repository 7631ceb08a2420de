import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPaused, type Pause, streak } from '../../src/core/streak';

interface Given {
  readonly practised: readonly number[];
  readonly today?: number;
  readonly restDays?: number;
  readonly pauses?: readonly Pause[];
}
const of = ({ practised, today = practised.at(-1) ?? 0, restDays = 0, pauses = [] }: Given) =>
  streak({ practised, today, restDays, pauses });

const anyInput = fc.record({
  practised: fc.uniqueArray(fc.nat({ max: 80 })).map(days => days.sort((a, b) => a - b)),
  today: fc.nat({ max: 100 }),
  restDays: fc.nat({ max: 6 }),
  pauses: fc.array(
    fc.record({ from: fc.nat({ max: 90 }), length: fc.nat({ max: 10 }) }).map(({ from, length }) => ({
      from,
      to: from + length,
    })),
    { maxLength: 3 },
  ),
});

describe('a streak', () => {
  it('is nothing before the first practice', () => {
    assert.deepEqual(of({ practised: [], today: 5 }), { current: 0, longest: 0, rested: new Set() });
  });

  it('counts days in a row', () => {
    assert.equal(of({ practised: [1, 2, 3] }).current, 3);
  });

  it('is not broken by a today that is not over, but by a yesterday that is', () => {
    assert.equal(of({ practised: [1, 2, 3], today: 4 }).current, 3);
    assert.equal(of({ practised: [1, 2, 3], today: 5 }).current, 0);
  });

  it('begins again after a break and remembers the longest', () => {
    const { current, longest } = of({ practised: [1, 2, 3, 5, 6] });
    assert.deepEqual({ current, longest }, { current: 2, longest: 3 });
  });

  it('forgives a rest day, which does not count in it', () => {
    const found = of({ practised: [1, 2, 4], restDays: 1 });
    assert.equal(found.current, 3);
    assert.deepEqual([...found.rested], [3]);
  });

  it('forgives no more than the rest days in any seven days in a row', () => {
    assert.equal(of({ practised: [1, 3, 5], restDays: 1 }).current, 2, 'days 2 and 4: day 1 counts no longer');
    assert.equal(of({ practised: [1, 3, 4, 5, 6, 7, 9], restDays: 1 }).current, 6, 'days 2 and 8 lie within 2–8');
    assert.equal(of({ practised: [1, 3, 4, 5, 6, 7, 8, 10], restDays: 1 }).current, 8, 'days 2 and 9 do not');
    assert.equal(of({ practised: [1, 4], restDays: 2 }).current, 2);
    assert.equal(of({ practised: [1, 5], restDays: 2 }).current, 1);
  });

  it('forgives a rest that still goes on', () => {
    assert.equal(of({ practised: [1, 2], today: 5, restDays: 2 }).current, 2);
    assert.equal(of({ practised: [1, 2], today: 6, restDays: 2 }).current, 0);
  });

  it('spends no rest day before it began or after it broke', () => {
    const found = of({ practised: [1, 5, 7], restDays: 1 });
    assert.equal(found.current, 2);
    assert.deepEqual([...found.rested], [2, 6]);
  });

  it('stands still in a pause, and a day practised in it counts', () => {
    const pauses = [{ from: 3, to: 30 }];
    assert.equal(of({ practised: [1, 2, 31], pauses }).current, 3);
    assert.equal(of({ practised: [1, 2, 10, 31], pauses }).current, 4);
    assert.equal(of({ practised: [1, 2, 32], pauses }).current, 1, 'day 31 was no pause');
    assert.equal(of({ practised: [1, 2], today: 20, pauses }).current, 2);
  });

  it('spends no rest day in a pause', () => {
    const found = of({ practised: [1, 5, 7], restDays: 1, pauses: [{ from: 2, to: 4 }] });
    assert.equal(found.current, 3);
    assert.deepEqual([...found.rested], [6]);
  });

  it('keeps days ahead of a clock that was set back', () => {
    assert.equal(of({ practised: [1, 2, 3], today: 1 }).current, 3);
  });

  it('is never longer than the longest, nor than the days practised, and rests are days without practice', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { current, longest, rested } = streak(input);
        assert.ok(longest >= current && longest <= input.practised.length);
        for (const day of rested) {
          assert.ok(!input.practised.includes(day) && day < input.today && !isPaused(input.pauses, day));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has between two breaks in no seven days more rests than allowed', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const { rested } = streak(input);
        const isBreak = (day: number) =>
          !rested.has(day) && !input.practised.includes(day) && !isPaused(input.pauses, day);
        for (const last of rested) {
          let rests = 0;
          for (let day = last; day > last - 7 && !isBreak(day); day--) rests += rested.has(day) ? 1 : 0;
          assert.ok(rests <= input.restDays, `${rests} rests in the seven days up to ${last}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('grows by one when today is practised', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const before = input.practised.filter(day => day < input.today);
        const { current } = streak({ ...input, practised: before });
        assert.equal(streak({ ...input, practised: [...before, input.today] }).current, current + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never shorter, nor is the longest, for a day more of practice, whenever that was', () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 100 }), (input, day) => {
        const practised = [...new Set([...input.practised, day])].sort((a, b) => a - b);
        const [before, after] = [streak(input), streak({ ...input, practised })];
        assert.ok(after.current >= before.current, `${before.current} became ${after.current}`);
        assert.ok(after.longest >= before.longest, `${before.longest} became ${after.longest}`);
      }),
      { numRuns: 5000 },
    );
    const late = { restDays: 1, practised: [0, 3, 5] };
    assert.equal(of(late).current, 2);
    assert.equal(
      of({ ...late, practised: [0, 2, 3, 5] }).current,
      3,
      'day 1 was rested, which day 4 had to itself before',
    );
  });

  it('is the longest run up to today in which no seven days have more rest than allowed', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const isRest = (day: number) =>
          day < input.today && !input.practised.includes(day) && !isPaused(input.pauses, day);
        const last = Math.max(input.today, input.practised.at(-1) ?? 0);
        const holds = (from: number) => {
          for (let end = from; end <= last; end++) {
            let rests = 0;
            for (let day = Math.max(from, end - 6); day <= end; day++) rests += isRest(day) ? 1 : 0;
            if (rests > input.restDays) return false;
          }
          return true;
        };
        const runs = input.practised.filter(holds).map(from => input.practised.filter(day => day >= from).length);
        assert.equal(streak(input).current, Math.max(0, ...runs));
      }),
      { numRuns: 500 },
    );
  });

  it('counts every day practised where all others are paused', () => {
    fc.assert(
      fc.property(anyInput, ({ practised, today }) => {
        const found = streak({ practised, today, restDays: 0, pauses: [{ from: 0, to: 200 }] });
        assert.equal(found.current, practised.length);
      }),
    );
  });
});

describe('a pause', () => {
  it('holds both its ends', () => {
    const pauses = [
      { from: 3, to: 5 },
      { from: 9, to: 9 },
    ];
    const held = Array.from({ length: 12 }, (_, day) => day).filter(day => isPaused(pauses, day));
    assert.deepEqual(held, [3, 4, 5, 9]);
  });
});
