import assert from 'node:assert/strict';
import { topic } from '../../core/support';
import { calendarOf } from './calendar';
import { backlogDays } from './measures';
import { policies } from './policies';
import { type DayRecord, type Setting, simulate } from './simulate';
import { topicsOf } from './topics';

const setting: Setting = {
  topics: [topic('a'), topic('b', ['a']), topic('c', ['a'])],
  days: 40,
  minutesPerDay: 20,
  newTopicsPerDay: 1,
};

const quiet: DayRecord = {
  dueMinutes: 0,
  leftMinutes: 0,
  reps: 0,
  recalls: 0,
  minutes: 0,
  reviewed: [],
  known: 0,
  begun: 0,
};

describe('a simulated year', () => {
  for (const [name, policy] of Object.entries(policies)) {
    it(`is the same again for the same seed: ${name}`, () => {
      assert.deepEqual(simulate(setting, 3, policy()), simulate(setting, 3, policy()));
      assert.notDeepEqual(simulate(setting, 3, policy()), simulate(setting, 4, policy()));
    });

    it(`begins a topic a day at most and no rep once the minutes are used up: ${name}`, () => {
      const { days } = simulate({ ...setting, minutesPerDay: 0.001 }, 5, policy());
      assert.ok(days.every(({ reps, recalls }) => reps + recalls <= 1));
      const begun = simulate(setting, 5, policy()).days.map(day => day.begun);
      assert.ok(begun.every((count, day) => count - (begun[day - 1] ?? 0) <= 2));
      assert.equal(begun.at(-1), 6);
    });
  }

  it('has nothing practised on days away, and less known after them', () => {
    const days = 270;
    const { away, absence } = calendarOf(2, days);
    const year = simulate({ ...setting, days }, 2, policies.Spindle());
    assert.ok(year.days.every(({ minutes }, day) => !away.has(day) || minutes === 0));
    const known = (day: number) => year.days[day]?.known ?? 0;
    assert.ok(known(absence.back - 1) < known(absence.from - 1));
    assert.ok(year.knownLater < known(days - 1));
  });

  it('has all topics of the built-in pack, and copies that need their own kind', () => {
    const topics = topicsOf(2);
    assert.equal(new Set(topics.map(({ id }) => id)).size, topics.length);
    const ids = new Set(topics.map(({ id }) => id));
    assert.ok(topics.every(({ needs }) => needs.every(need => ids.has(need))));
    assert.deepEqual(topics.find(({ id }) => id === 'dynamic-programming-2')?.needs, ['recursion-2']);
  });
});

describe('the two weeks away', () => {
  it('end on a day with practice', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { away, absence } = calendarOf(seed, 365);
      assert.equal(absence.back - absence.from, 14);
      assert.ok(away.has(absence.from) && away.has(absence.back - 1) && !away.has(absence.back));
    }
  });

  it('are made good on the first evening with no more due than on the evening before them', () => {
    const absence = { from: 1, back: 3 };
    const of = (...left: readonly number[]) =>
      backlogDays({
        days: left.map(leftMinutes => ({ ...quiet, leftMinutes })),
        absence,
        knownLater: 0,
        topicsBegun: 0,
      });
    assert.equal(of(3, 10, 20, 3), 1);
    assert.equal(of(3, 10, 20, 9, 4, 3, 8), 3);
    assert.equal(of(3, 10, 20, 9, 4), 2);
  });
});
