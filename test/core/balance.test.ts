import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueDayByGrade, leastLoaded } from '../../src/core/balance';
import type { PracticeEvent } from '../../src/core/events';
import { dayText } from '../../src/core/local-time';
import { memoryOf, type QueueInput } from '../../src/core/queue';
import { anyGrade, anyLog, historyOf, idOf, rep, scheduler, topic, tuesday } from './support';

const topics = ['a', 'b', 'c', 'd'];
const input = (events: readonly PracticeEvent[], today: number): QueueInput => ({
  history: historyOf(...events),
  scheduler,
  topics: topics.map(id => topic(id)),
  today,
  language: 'typescript',
  newTopicsPerDay: 2,
  offers: () => true,
});
const doing = { kind: 'procedural', topic: 'a', language: 'typescript' } as const;
const anyKey = fc.oneof(
  fc.constant(doing),
  fc.constant({ kind: 'conceptual', topic: 'b' } as const),
  fc.constant({ ...doing, topic: 'd' }),
);

/** A topic of its own, whose rep falls due on that day. */
function dueOn(day: number): PracticeEvent {
  return rep(day, { topic: `t${day}`, procedural: 4, due: { procedural: dayText(day) } });
}

describe('the due day of a review', () => {
  it('is within the fuzz range that FSRS leaves, and absent where it leaves none', () => {
    fc.assert(
      fc.property(anyLog, fc.nat({ max: 300 }), anyKey, anyGrade, (events, wait, key, grade) => {
        const given = input(events, tuesday + 500 + wait);
        const day = dueDayByGrade(given, { key, seed: idOf(99), retention: 0.9 })(grade);
        const range = scheduler.dueRange(memoryOf(given.history, key), given.today, grade, 0.9);
        assert.equal(day === undefined, range === undefined);
        if (day !== undefined && range) assert.ok(day >= range.least && day <= range.most);
        const { due } = scheduler.review(memoryOf(given.history, key), given.today, grade, idOf(99), { chosen: day });
        assert.equal(due, day ?? due);
      }),
    );
  });

  it('is the same for the same log, and so is what the log folds to', () => {
    fc.assert(
      fc.property(anyLog, anyKey, anyGrade, (events, key, grade) => {
        const day = () => dueDayByGrade(input(events, tuesday + 500), { key, seed: idOf(99), retention: 0.9 })(grade);
        assert.equal(day(), day());
      }),
    );
  });

  it('is the one with the fewest minutes due', () => {
    const range = scheduler.dueRange(undefined, tuesday, 4, 0.9);
    assert.ok(range);
    // A topic due on each day of the range but one, whose rep takes its ten minutes.
    for (let free = range.least; free <= range.most; free++) {
      const busy: PracticeEvent[] = [];
      for (let day = range.least; day <= range.most; day++) {
        if (day !== free) busy.push(dueOn(day));
      }
      const given = { ...input(busy, tuesday), topics: [...historyOf(...busy).topics.keys()].map(id => topic(id)) };
      assert.equal(dueDayByGrade(given, { key: doing, seed: idOf(99), retention: 0.9 })(4), free);
    }
  });

  it('may be the day the memory was due before: that one is over', () => {
    const [first, second] = [scheduler.dueRange(undefined, tuesday, 4), reviewedAgain()];
    assert.ok(first && second);
    const before = Math.max(first.least, second.least);
    assert.ok(before <= Math.min(first.most, second.most));
    const given = input([rep(1, { topic: 'a', procedural: 4, due: { procedural: dayText(before) } })], tuesday);
    const chosen = (seed: number) => dueDayByGrade(given, { key: doing, seed: idOf(seed), retention: 0.9 })(3);
    assert.ok(Array.from({ length: 100 }, (_, seed) => chosen(seed)).includes(before));
  });

  it('is spread by the seed over days with as little load', () => {
    const range = { least: tuesday + 10, most: tuesday + 14 };
    const seen = new Set(Array.from({ length: 100 }, (_, seed) => leastLoaded(range, () => 0, idOf(seed))));
    assert.equal(seen.size, 5);
  });
});

/** Where a topic that was Easy falls due after a Good on the same day. */
function reviewedAgain() {
  return scheduler.dueRange(memoryOf(historyOf(rep(1, { topic: 'a', procedural: 4 })), doing), tuesday, 3);
}
