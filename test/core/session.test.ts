import assert from 'node:assert/strict';
import fc from 'fast-check';
import { interleave, type Queue, type QueueItem } from '../../src/core/queue';
import { nextItem, planSession } from '../../src/core/session';
import { historyOf, rep } from './support';

const doing = (topic: string, isNew = false): QueueItem => {
  return { kind: 'procedural', topic, language: 'typescript', retrievability: isNew ? 0 : 0.8, isNew };
};
const explaining = (topic: string): QueueItem => ({ kind: 'conceptual', topic, retrievability: 0.7, isNew: false });
const queueOf = (due: readonly QueueItem[], fresh: readonly QueueItem[] = []): Queue => ({ due, fresh, resting: [] });
/** Reps that took so many minutes each. */
const times = (...minutes: number[]) =>
  historyOf(
    ...minutes.map((of, index) => rep(index + 1, { outcome: { activeMs: of * 60_000, level: (index % 3) + 1 } })),
  );

describe('a session', () => {
  it('takes the queue in order until the minutes are filled, what is due before what is new', () => {
    const queue = queueOf([doing('a'), explaining('b')], [doing('c', true), doing('d', true)]);
    const session = planSession(queue, 20, historyOf());
    assert.deepEqual(
      session.items.map(({ topic, minutes }) => [topic, minutes]),
      [
        ['a', 10],
        ['c', 10],
        ['b', 3],
      ],
      'the new topic, which is the hardest, is not the last',
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
        assert.ok(total - Math.max(0, ...items.map(item => item.minutes)) < minutes);
        assert.ok(total >= minutes || items.length === queue.due.length);
        const topics = (of: readonly QueueItem[]) => of.map(({ topic }) => topic).sort();
        assert.deepEqual(topics(items), topics(queue.due.slice(0, items.length)));
      }),
    );
  });

  it('has the hardest neither first nor last, and lets no topic follow itself for that', () => {
    const anyItem = fc.record({
      topic: fc.constantFrom('a', 'b', 'c', 'd'),
      retrievability: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 3, maxLength: 8 }), parts => {
        const due = interleave(parts.map(part => ({ ...doing(part.topic), ...part })));
        const { items } = planSession(queueOf(due), 600, historyOf());
        const repeats = (of: readonly QueueItem[]) => of.filter(({ topic }, at) => topic === of[at - 1]?.topic).length;
        assert.ok(repeats(items) <= repeats(due));
        const least = Math.min(...items.map(({ retrievability }) => retrievability));
        const ends = [items[0], items.at(-1)].filter(item => item?.retrievability === least);
        const topics = new Set(items.map(({ topic }) => topic));
        if (topics.size === items.length)
          assert.ok(ends.length === 0 || items.filter(item => item.retrievability === least).length > 1);
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
