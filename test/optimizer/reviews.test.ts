import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../src/core/events';
import { memoryReviews } from '../../src/optimizer/reviews';
import { anyLog, historyOf, idOf, noonOf, recall, rep, tuesday } from '../core/support';

const forget = (number: number, topic: string, day: number): PracticeEvent => {
  return { v: 1, id: idOf(number), at: noonOf(day), by: '3f9c2a1e', type: 'forget', topic };
};
const plain = (events: readonly PracticeEvent[]) =>
  memoryReviews(events, 4).map(({ memory, elapsed, grade }) => [memory, elapsed, grade]);

describe('The reviews of memories', () => {
  it('are two of a rep with a recall, and each language has a memory of its own', () => {
    const events = [
      rep(1, { procedural: 3, conceptual: 2 }),
      rep(2, { day: tuesday + 2, language: 'python', procedural: 1 }),
      rep(3, { day: tuesday + 5, procedural: 4 }),
      recall(4, 'binary-search', tuesday + 9, 3),
    ];
    deepEqual(plain(events), [
      [0, 0, 3],
      [1, 0, 2],
      [2, 0, 1],
      [0, 5, 4],
      [1, 9, 3],
    ]);
  });

  it('count practice days: before the hour at which a day begins it is still the day before', () => {
    const events = [
      rep(1, { at: '2026-11-24T23:50:00.000+01:00' }),
      rep(2, { at: '2026-11-25T03:59:00.000+01:00' }),
      rep(3, { at: '2026-11-25T04:00:00.000+01:00' }),
    ];
    deepEqual(
      plain(events).map(([, elapsed]) => elapsed),
      [0, 0, 1],
    );
  });

  it('take a day before the last one as the same day', () => {
    // A flight west: later by instant, an earlier day on the wall.
    const events = [
      rep(1, { at: '2026-11-25T09:00:00.000+13:00' }),
      rep(2, { at: '2026-11-24T12:00:00.000-10:00' }),
      rep(3, { at: '2026-11-27T12:00:00.000-10:00' }),
    ];
    deepEqual(
      plain(events).map(([, elapsed]) => elapsed),
      [0, 0, 2],
    );
  });

  it('of a topic that was forgotten are of a new memory', () => {
    const events = [rep(1), forget(2, 'binary-search', tuesday + 1), rep(3, { day: tuesday + 2 })];
    deepEqual(plain(events), [
      [0, 0, 3],
      [1, 0, 3],
    ]);
  });

  it('are as many as the fold counts, on the days it keeps', () => {
    fc.assert(
      fc.property(anyLog, events => {
        const last = new Map(memoryReviews(events, 4).map(({ memory, day }) => [memory, day]));
        const memories = [...historyOf(...events).topics.values()].flatMap(({ procedural, conceptual }) => [
          ...procedural.values(),
          ...(conceptual ? [conceptual] : []),
        ]);
        equal(
          memories.reduce((sum, { reps }) => sum + reps, 0),
          memoryReviews(events, 4).length,
        );
        deepEqual(memories.map(({ lastDay }) => lastDay).sort(), [...last.values()].sort());
      }),
    );
  });
});
