import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent, RepEvent } from '../../src/core/events';
import { advance, fold, type History, refoldTouched, timesKey } from '../../src/core/history';
import { type HistoryJson, historyFromJson, historyToJson } from '../../src/core/history-json';
import { formatAt } from '../../src/core/local-time';
import { calibration } from '../../src/core/prediction';
import {
  anyGrade,
  anyLog,
  foldOptions,
  historyOf,
  idOf,
  noonOf,
  recall,
  rep,
  scheduler,
  tuesday,
  undo,
} from './support';

const pause = (number: number, from: string, to: string): PracticeEvent => {
  const base = { v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e' } as const;
  return { ...base, type: 'pause', from, to };
};
const unknown = (number: number): PracticeEvent => {
  const base = { v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e' } as const;
  return { ...base, type: 'dream', where: 'a loop' };
};

/** What is left of a history when the order across topics does not matter. */
function withoutOrder(history: History) {
  return {
    ...history,
    times: new Map([...history.times].map(([key, times]) => [key, times.toSorted((a, b) => a - b)])),
  };
}

describe('a history', () => {
  it('of no events is empty', () => {
    const { topics, katas, days, events } = historyOf();
    assert.deepEqual([topics.size, katas.size, days.size, events], [0, 0, 0, 0]);
  });

  it('keeps a procedural memory a language and one conceptual memory, each moved by its own grades', () => {
    const history = historyOf(
      rep(1, { procedural: 1, conceptual: 4 }),
      rep(2, { procedural: 4, language: 'python' }),
      recall(3, 'binary-search', tuesday + 5, 2),
    );
    const topic = history.topics.get('binary-search');
    assert.deepEqual(topic?.procedural.get('typescript'), scheduler.review(undefined, tuesday, 1, idOf(1)));
    assert.deepEqual(topic?.procedural.get('python'), scheduler.review(undefined, tuesday, 4, idOf(2)));
    const conceptual = scheduler.review(undefined, tuesday, 4, idOf(1));
    assert.deepEqual(topic?.conceptual, scheduler.review(conceptual, tuesday + 5, 2, idOf(3)));
    assert.equal(topic?.firstDay, tuesday);
  });

  it('takes the grade given, not the one proposed', () => {
    const event = rep(1);
    const overridden = { ...event, grade: { procedural: { proposed: 3, given: 1 } } } as RepEvent;
    const memory = historyOf(overridden).topics.get('binary-search')?.procedural.get('typescript');
    assert.deepEqual(memory, scheduler.review(undefined, tuesday, 1, idOf(1)));
  });

  it('has no conceptual memory of a topic that was only coded', () => {
    assert.equal(historyOf(rep(1)).topics.get('binary-search')?.conceptual, undefined);
  });

  it('counts reps, recalls and active time a practice day', () => {
    const history = historyOf(
      rep(1, { outcome: { activeMs: 100 } }),
      rep(2, { outcome: { activeMs: 50 } }),
      recall(3, 'heaps', tuesday),
      recall(4, 'heaps', tuesday + 1),
    );
    assert.deepEqual(history.days.get(tuesday), { reps: 2, recalls: 1, activeMs: 150 });
    assert.deepEqual(history.days.get(tuesday + 1), { reps: 0, recalls: 1, activeMs: 0 });
  });

  it('begins a practice day at four in the morning, where the learner was', () => {
    const { days } = historyOf(
      rep(1, { at: '2026-11-24T03:59:59.999-08:00' }),
      rep(2, { at: '2026-11-24T04:00:00.000-08:00' }),
    );
    assert.deepEqual([...days.keys()], [tuesday - 1, tuesday]);
  });

  it('remembers of a kata its last day and grade, its reps, and which variation was seen when', () => {
    const history = historyOf(
      rep(1, { variation: 'base' }),
      rep(2, { variation: 'shelf' }),
      rep(3, { kata: 'other' }),
      rep(4, { variation: 'base', day: tuesday + 2, procedural: 2 }),
    );
    const kata = history.katas.get('insert-position');
    assert.deepEqual([kata?.lastDay, kata?.last.grade, kata?.reps], [tuesday + 2, 2, 3]);
    assert.deepEqual(kata?.variations, ['shelf', 'base']);
  });

  it('keeps the last 50 times of passed reps by language and level, none of those given up', () => {
    const reps = Array.from({ length: 60 }, (_, index) => rep(index + 1, { outcome: { activeMs: index } }));
    const givenUp = rep(99, { outcome: { passed: false, revealed: true, firstRun: false, activeMs: 777 } });
    const { times } = historyOf(...reps, givenUp, rep(100, { outcome: { level: 4, activeMs: 5 } }));
    assert.deepEqual(
      times.get(timesKey('typescript', 3)),
      Array.from({ length: 50 }, (_, index) => index + 10),
    );
    assert.deepEqual(times.get(timesKey('typescript', 4)), [5]);
  });

  it('has a forecast of every rep with a prediction, right where the first run passed', () => {
    const predicted = { pass: 0.7, minutes: 5 };
    const { forecasts } = historyOf(
      rep(1, { predicted }),
      rep(2),
      rep(3, { predicted, outcome: { firstRun: false, runs: 2, failedRuns: 1 } }),
    );
    const sums = { count: 2, squares: (1 - 0.7) ** 2 + 0.7 ** 2, predicted: 1.4, passed: 1 };
    assert.deepEqual(forecasts, new Map([['binary-search', sums]]));
  });

  it('knows the pauses, and leaves out one whose days are none', () => {
    const { pauses } = historyOf(pause(1, '2026-11-24', '2026-11-30'), pause(2, '2026-02-30', '2026-03-01'));
    assert.deepEqual(pauses, [{ from: tuesday, to: tuesday + 6 }]);
  });

  it('counts an event of an unknown type and does nothing else with it', () => {
    const history = historyOf(rep(1), unknown(2));
    assert.equal(history.events, 2);
    assert.deepEqual(history.topics, historyOf(rep(1)).topics);
    assert.deepEqual(history.days, historyOf(rep(1)).days);
  });

  it('comes out the same in whatever order the topics come in', () => {
    fc.assert(
      fc.property(anyLog, events => {
        const topicOf = (event: PracticeEvent) => String((event as RepEvent).topic);
        const byTopic = [...events].sort((a, b) => (topicOf(a) < topicOf(b) ? -1 : topicOf(a) > topicOf(b) ? 1 : 0));
        assert.deepEqual(withoutOrder(fold(byTopic, foldOptions)), withoutOrder(fold(events, foldOptions)));
      }),
    );
  });

  it('grows by one event as if all had been folded again', () => {
    fc.assert(
      fc.property(anyLog, events => {
        const grown = fold([], foldOptions);
        for (const event of events) advance(grown, event, foldOptions);
        assert.deepEqual(grown, fold(events, foldOptions));
      }),
    );
  });

  it('keeps no time of an edit, which is counted in operations, and takes its prediction as one about par', () => {
    const predicted = { pass: 0.8, minutes: 1 };
    const history = historyOf(
      rep(1, { predicted, outcome: { edits: 5, par: 5, activeMs: 5 } }),
      rep(2, { predicted, outcome: { edits: 6, par: 5, activeMs: 5 } }),
    );
    assert.equal(history.times.size, 0);
    assert.equal(calibration(history.forecasts)?.passRate, 0.5);
  });

  it('is refolded where a late event or one that went touches it as if all had been folded again', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.nat(), (events, from, to) => {
        const without = events.toSpliced(from % (events.length + 1), to % 4);
        const changed = events.filter(event => !without.includes(event));
        const late = fold(without, foldOptions);
        refoldTouched(late, events, changed, foldOptions);
        assert.deepEqual(late, fold(events, foldOptions));
        refoldTouched(late, without, changed, foldOptions);
        assert.deepEqual(late, fold(without, foldOptions));
      }),
    );
  });

  it('is plain JSON and back the same, and goes on from there', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (events, point) => {
        const before = events.slice(0, point % (events.length + 1));
        const json = JSON.parse(JSON.stringify(historyToJson(fold(before, foldOptions)))) as HistoryJson;
        const history = historyFromJson(json);
        assert.deepEqual(history, fold(before, foldOptions));
        for (const event of events.slice(before.length)) advance(history, event, foldOptions);
        assert.deepEqual(history, fold(events, foldOptions));
      }),
    );
  });

  it('does not grow with the number of reps, but for the numbers', () => {
    const reps = Array.from({ length: 400 }, (_, index) => rep(index + 1, { predicted: { pass: 0.5, minutes: 1 } }));
    const size = (count: number) => JSON.stringify(historyToJson(historyOf(...reps.slice(0, count)))).length;
    assert.ok(size(400) < size(50) + 30);
  });

  it('never lets a memory go back in time, whatever zones the learner flies through', () => {
    const step = fc.record({
      hours: fc.integer({ min: 0, max: 60 }),
      offset: fc.integer({ min: -720, max: 840 }),
      procedural: anyGrade,
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), steps => {
        const history = fold([], foldOptions);
        let instant = Date.UTC(2026, 10, 24);
        let before = Number.NEGATIVE_INFINITY;
        for (const [index, { hours, offset, procedural }] of steps.entries()) {
          instant += hours * 3_600_000;
          advance(history, rep(index + 1, { at: formatAt(instant, offset), procedural }), foldOptions);
          const memory = history.topics.get('binary-search')?.procedural.get('typescript');
          assert.ok(memory && memory.lastDay >= before && memory.due > memory.lastDay);
          before = memory.lastDay;
        }
      }),
    );
  });

  it('leaves the events as they were', () => {
    fc.assert(
      fc.property(anyLog, events => {
        const before = structuredClone(events);
        fold(events, foldOptions);
        assert.deepEqual(events, before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('an undo', () => {
  const anyTarget = anyLog
    .filter(events => events.length > 0)
    .chain(events => fc.tuple(fc.constant(events), fc.nat(events.length - 1)));

  it('gives the history without its target, but for the number of events', () => {
    fc.assert(
      fc.property(anyTarget, ([events, index]) => {
        const undone = fold([...events, undo(900, idOf(index + 1), tuesday + 900)], foldOptions);
        const without = fold(events.toSpliced(index, 1), foldOptions);
        assert.deepEqual({ ...undone, events: 0 }, { ...without, events: 0 });
        assert.equal(undone.events, events.length + 1);
      }),
    );
  });

  it('that is itself undone gives the target back, and so on', () => {
    fc.assert(
      fc.property(anyTarget, ([events, index]) => {
        const log = [...events];
        const before = fold(events, foldOptions);
        const without = fold(events.toSpliced(index, 1), foldOptions);
        for (let depth = 0; depth < 5; depth++) {
          log.push(undo(900 + depth, depth === 0 ? idOf(index + 1) : idOf(899 + depth), tuesday + 900));
          const expected = depth % 2 === 0 ? without : before;
          assert.deepEqual({ ...fold(log, foldOptions), events: 0 }, { ...expected, events: 0 });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes back a pause too', () => {
    assert.deepEqual(historyOf(pause(1, '2026-11-24', '2026-11-30'), undo(2, idOf(1))).pauses, []);
  });
});
