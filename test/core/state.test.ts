import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../src/core/events';
import { dayText } from '../../src/core/local-time';
import { dueOf, queue, scheduledItems } from '../../src/core/queue';
import { stateOf, streakOf } from '../../src/core/state';
import { anyLog, historyOf, recall, rep, scheduler, topic, tuesday } from './support';

function state(events: readonly PracticeEvent[], today = tuesday, restDays = 2) {
  const history = historyOf(...events);
  const topics = [topic('a'), topic('b'), topic('c')];
  const offers = () => true;
  const input = { history, scheduler, topics, today, language: 'typescript', newTopicsPerDay: 2, offers } as const;
  const dueMemories = dueOf(scheduledItems(input), today).length;
  return stateOf({ history, queue: queue(input), dueMemories, scheduler, today, restDays });
}

describe('the state told to others', () => {
  it('before the first rep', () => {
    assert.deepEqual(state([]), {
      today: { due: 0, new: 2, done: 0, minutes: 20 },
      topics: [],
      streak: { current: 0, longest: 0, days: [] },
      calibration: null,
      events: 0,
    });
  });

  it('after a day of practice', () => {
    const predicted = { pass: 0.5, minutes: 5 };
    const events = [
      rep(1, { topic: 'a', day: tuesday - 1, procedural: 1 }),
      rep(2, { topic: 'b', conceptual: 3, predicted, outcome: { activeMs: 290_000 } }),
      recall(3, 'c'),
    ];
    const { today, topics, streak, calibration, events: count } = state(events);
    assert.deepEqual(today, { due: 1, new: 0, done: 2, minutes: 10 });
    assert.deepEqual(
      topics.map(({ topic: of, language, kind, reps }) => [of, language, kind, reps]),
      [
        ['a', 'typescript', 'procedural', 1],
        ['b', 'typescript', 'procedural', 1],
        ['b', undefined, 'conceptual', 1],
        ['c', undefined, 'conceptual', 1],
      ],
    );
    assert.deepEqual(streak, {
      current: 2,
      longest: 2,
      days: [
        { day: '2026-11-23', reps: 1, minutes: 5 },
        { day: '2026-11-24', reps: 2, minutes: 5 },
      ],
    });
    assert.deepEqual(calibration, { predictions: 1, brier: 0.25, meanPredicted: 0.5, passRate: 1 });
    assert.equal(count, 3);
  });

  it('counts the memories due, and the minutes of a rep with its recall once', () => {
    const { today } = state([rep(1, { topic: 'a', conceptual: 3 }), recall(2, 'b')], tuesday + 300);
    // A rep of a with its recall, a recall of b, and c, which is new.
    assert.deepEqual([today.due, today.minutes], [3, 10 + 3 + 10]);
  });

  it('has of a memory what the scheduler says today', () => {
    const memory = historyOf(rep(1, { topic: 'a' }))
      .topics.get('a')
      ?.procedural.get('typescript');
    assert.ok(memory);
    assert.deepEqual(state([rep(1, { topic: 'a' })], tuesday + 9).topics, [
      {
        topic: 'a',
        language: 'typescript',
        kind: 'procedural',
        stability: memory.stability,
        difficulty: memory.difficulty,
        retrievability: scheduler.retrievability(memory, tuesday + 9),
        due: dayText(memory.due),
        reps: 1,
        lapses: 0,
      },
    ]);
  });

  it('lists the days in order even where an event came late', () => {
    const { streak } = state([rep(1, { day: tuesday }), rep(2, { day: tuesday - 3 })]);
    assert.deepEqual(
      streak.days.map(({ day }) => day),
      ['2026-11-21', '2026-11-24'],
    );
    assert.equal(streakOf(historyOf(rep(1), rep(2, { day: tuesday - 3 })), tuesday, 2).current, 2);
  });

  it('is plain JSON: nothing is lost on the way', () => {
    fc.assert(
      fc.property(anyLog, fc.nat({ max: 400 }), (events, wait) => {
        const told = state(events, tuesday + wait);
        assert.deepEqual(JSON.parse(JSON.stringify(told)), told);
        assert.equal(told.events, events.length);
        assert.equal(
          told.streak.days.reduce((sum, { reps }) => sum + reps, 0),
          events.length,
        );
      }),
    );
  });
});
