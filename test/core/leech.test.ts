import assert from 'node:assert/strict';
import type { Grade, PracticeEvent } from '../../src/core/events';
import { adviceFor, leeches } from '../../src/core/leech';
import { historyOf, idOf, kata, noonOf, recall, rep, scheduler, topic, tuesday } from './support';

/** Reps of topic a, a day apart. */
const graded = (...grades: Grade[]): PracticeEvent[] =>
  grades.map((procedural, index) => rep(index + 1, { topic: 'a', kata: 'hard', day: tuesday + index, procedural }));
const found = (events: readonly PracticeEvent[]) => leeches(historyOf(...events));
const lost: readonly Grade[] = [3, 1, 3, 1, 3, 1, 3, 1];

describe('a leech', () => {
  it('is a memory lost four times after it was known', () => {
    assert.deepEqual(found(graded(...lost.slice(0, 7))), []);
    assert.deepEqual(found(graded(...lost)), [{ topic: 'a', kind: 'procedural', language: 'typescript', relapses: 4 }]);
    const explained = lost.map((grade, index) => recall(index + 1, 'a', tuesday + index, grade));
    assert.deepEqual(found(explained), [{ topic: 'a', kind: 'conceptual', relapses: 4 }]);
  });

  it('is not one that was never known, or failed often before it was known again', () => {
    assert.deepEqual(found(graded(1, 1, 1, 1, 1, 1, 1, 1)), []);
    assert.deepEqual(found(graded(3, 1, 1, 1, 1, 1, 1, 1)), []);
  });

  it('is one no longer once it holds, is suspended or begins anew', () => {
    let events = graded(...lost);
    for (let number = 0; found(events).length > 0; number++) {
      const memory = historyOf(...events)
        .topics.get('a')
        ?.procedural.get('typescript');
      assert.ok(memory && number < 30);
      events = [...events, rep(100 + number, { topic: 'a', day: memory.due, procedural: 4 })];
    }
    const base = { v: 1, id: idOf(99), at: noonOf(tuesday + 9), by: '3f9c2a1e', topic: 'a' } as const;
    assert.deepEqual(found([...graded(...lost), { ...base, type: 'suspend' }]), []);
    assert.deepEqual(found([...graded(...lost), { ...base, type: 'forget' }]), []);
  });
});

describe('the advice for a leech', () => {
  const katas = [
    kata('hard', { topic: 'a', level: 5 }),
    kata('easy', { topic: 'a', level: 2 }),
    kata('easiest', { topic: 'a', level: 1 }),
    kata('elsewhere', { topic: 'a', level: 3, languages: ['rust'] }),
  ];
  const topics = [topic('a', ['b', 'c', 'nowhere']), topic('b'), topic('c')];
  const advice = (events: readonly PracticeEvent[]) => {
    const history = historyOf(...events);
    const retrievability = (memory: Parameters<typeof scheduler.retrievability>[0]) =>
      scheduler.retrievability(memory, tuesday + 20);
    const [leech] = leeches(history);
    assert.ok(leech);
    return adviceFor(leech, { history, topics, katas, retrievability });
  };

  it('names the nearest easier kata in that language, and what it builds on, the weakest first', () => {
    const begun = rep(50, { topic: 'b', kata: 'other', day: tuesday });
    const { easier, needs } = advice([begun, ...graded(...lost)]);
    assert.deepEqual([easier, needs], ['easy', ['c', 'b']]);
  });

  it('names no kata where the last one was the easiest', () => {
    const last = rep(90, { topic: 'a', kata: 'easiest', day: tuesday + 8, procedural: 3 });
    assert.equal(advice([...graded(...lost), last]).easier, undefined);
  });
});
