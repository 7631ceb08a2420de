import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clearDay } from '../../src/core/backlog';
import { dayPlan } from '../../src/core/day-plan';
import type { PracticeEvent } from '../../src/core/events';
import { type QueueInput, type QueueItem, queue } from '../../src/core/queue';
import { anyLog, historyOf, rep, scheduler, topic, tuesday } from './support';

const many = Array.from({ length: 30 }, (_, index) => `t${index}`);
const input = (events: readonly PracticeEvent[], changes: Partial<QueueInput> = {}): QueueInput => ({
  history: historyOf(...events),
  scheduler,
  topics: [...many, 'a', 'b', 'c'].map(id => topic(id)),
  today: tuesday,
  language: 'typescript',
  newTopicsPerDay: 2,
  offers: () => true,
  ...changes,
});
/** A rep of each topic, long ago, without a time that would count as usual: ten minutes each are due. */
const absent = (count: number) =>
  many
    .slice(0, count)
    .map((of, index) => rep(index + 1, { topic: of, day: tuesday - 200, outcome: { passed: false } }));

describe('the plan of a day', () => {
  it('has all that is due and new where minutes have no limit', () => {
    const { due, fresh, waiting } = dayPlan(input(absent(9)));
    assert.deepEqual([due.length, fresh.length, waiting.length], [9, 2, 0]);
  });

  it('has what fits in the minutes, the last running over, what is due before what is new', () => {
    const sizes = (minutes: number) => {
      const { due, fresh, waiting, hasMore } = dayPlan(input(absent(3), { minutesPerDay: minutes }), minutes);
      return [due.length, fresh.length, waiting.length, hasMore];
    };
    assert.deepEqual(sizes(15), [2, 0, 1, true]);
    assert.deepEqual(sizes(30), [3, 0, 0, true]);
    assert.deepEqual(sizes(35), [3, 1, 0, true]);
  });

  it('counts what was practised today', () => {
    const done = rep(9, { topic: 'a', outcome: { activeMs: 12 * 60_000 } });
    const { due, waiting } = dayPlan(input([...absent(3), done], { minutesPerDay: 30 }), 30);
    assert.deepEqual([due.length, waiting.length], [2, 1]);
    const over = dayPlan(input([...absent(3), done], { minutesPerDay: 10 }), 10);
    assert.deepEqual([over.due.length, over.fresh.length, over.waiting.length], [0, 0, 3]);
  });

  it('has no more where nothing waits and nothing could be begun, or nothing new is wanted', () => {
    assert.equal(dayPlan(input([], { topics: [] })).hasMore, false);
    assert.equal(dayPlan(input([], { newTopicsPerDay: 0 })).hasMore, false);
    assert.equal(dayPlan(input([])).hasMore, true);
  });

  it('is the queue cut in two, whatever the log, and begins nothing new while what is ready waits', () => {
    fc.assert(
      fc.property(anyLog, fc.nat({ max: 400 }), fc.nat({ max: 60 }), (events, wait, minutes) => {
        const given = input(events, { today: tuesday + wait, minutesPerDay: minutes });
        const { due, waiting, fresh } = dayPlan(given, minutes);
        const all = queue(given);
        const names = (items: readonly QueueItem[]) => items.map(({ topic, kind }) => `${topic} ${kind}`).sort();
        assert.deepEqual(names([...due, ...waiting]), names([...all.due, ...all.resting]));
        if (waiting.length > all.resting.length) assert.deepEqual(fresh, []);
      }),
    );
  });
});

describe('the day a backlog is clear', () => {
  const clear = (events: PracticeEvent[], minutesPerDay: number, minutesToday = minutesPerDay) =>
    clearDay(input(events), { minutesPerDay, minutesToday, retentionOf: () => 0.9 });

  it('is today where all of it fits, and tomorrow where a little does not', () => {
    assert.equal(clear([], 30), tuesday);
    assert.equal(clear(absent(3), 30), tuesday);
    assert.equal(clear(absent(3), 30, 60), tuesday);
    assert.ok((clear(absent(4), 30) ?? 0) > tuesday);
  });

  it('is later with less time a day, sooner with more today', () => {
    const [quick, slow, now] = [clear(absent(30), 60), clear(absent(30), 30), clear(absent(30), 30, 300)];
    assert.ok(quick && slow && now);
    assert.ok(quick < slow && now < slow && now === tuesday, `${quick} ${slow} ${now}`);
    assert.ok(slow >= tuesday + 9, 'thirty reps take ten days at least');
  });

  it('is none where nothing is ever done', () => {
    assert.equal(clear(absent(1), 0), undefined);
  });

  it('is the same at every call, and leaves the history as it was', () => {
    const given = input(absent(30));
    const before = structuredClone(given.history);
    const options = { minutesPerDay: 30, minutesToday: 30, retentionOf: () => 0.9 };
    assert.equal(clearDay(given, options), clearDay(given, options));
    assert.deepEqual(given.history, before);
  });
});
