import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Queue, QueueItem } from '../../src/core/queue';
import { nextItem, planSession } from '../../src/core/session';
import { historyOf, rep } from './support';

const doing = (topic: string, isNew = false): QueueItem => {
  return { kind: 'procedural', topic, language: 'typescript', retrievability: isNew ? 0 : 0.8, isNew };
};
const explaining = (topic: string): QueueItem => ({ kind: 'conceptual', topic, retrievability: 0.7, isNew: false });
const queueOf = (due: readonly QueueItem[], fresh: readonly QueueItem[] = []): Queue => ({ due, fresh });
/** Reps that took so many minutes each. */
const times = (...minutes: number[]) =>
  historyOf(
    ...minutes.map((of, index) => rep(index + 1, { outcome: { activeMs: of * 60_000, level: (index % 3) + 1 } })),
  );

describe('a session', () => {
  it('takes the queue in order, what is due before what is new, until the minutes are filled', () => {
    const queue = queueOf([doing('a'), explaining('b')], [doing('c', true), doing('d', true)]);
    const session = planSession(queue, 20, historyOf());
    assert.deepEqual(
      session.items.map(({ topic, minutes }) => [topic, minutes]),
      [
        ['a', 10],
        ['b', 3],
        ['c', 10],
      ],
    );
    assert.deepEqual([session.done, session.minutes], [0, 20]);
  });

  it('has an item even where the minutes are few, and none where nothing waits', () => {
    assert.equal(planSession(queueOf([doing('a'), doing('b')]), 1, historyOf()).items.length, 1);
    assert.equal(planSession(queueOf([doing('a'), doing('b')]), 10, historyOf()).items.length, 1);
    assert.deepEqual(planSession(queueOf([]), 30, historyOf()).items, []);
  });

  it('is never over the minutes by more than its last item, and never stops short while something waits', () => {
    const anyQueue = fc
      .array(fc.boolean(), { maxLength: 20 })
      .map(kinds => queueOf(kinds.map((isDoing, index) => (isDoing ? doing(`t${index}`) : explaining(`t${index}`)))));
    const anyTimes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(anyQueue, anyTimes, fc.integer({ min: 1, max: 120 }), (queue, minutesOf, minutes) => {
        const { items } = planSession(queue, minutes, times(...minutesOf));
        const total = items.reduce((sum, item) => sum + item.minutes, 0);
        assert.ok(total - (items.at(-1)?.minutes ?? 0) < minutes);
        assert.ok(total >= minutes || items.length === queue.due.length);
        assert.deepEqual(
          items.map(({ topic }) => topic),
          queue.due.slice(0, items.length).map(({ topic }) => topic),
        );
      }),
    );
  });

  it('goes on with the item after those recorded, and is over after the last', () => {
    const session = planSession(queueOf([doing('a'), doing('b')]), 60, historyOf());
    assert.equal(nextItem(session)?.topic, 'a');
    assert.equal(nextItem({ ...session, done: 1 })?.topic, 'b');
    assert.equal(nextItem({ ...session, done: 2 }), undefined);
  });
});
