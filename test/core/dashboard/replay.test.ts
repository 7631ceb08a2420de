import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../../src/core/events';
import { parseDay } from '../../../src/core/local-time';
import { anyLog, historyOf, idOf, noonOf, recall, rep, scheduler, tuesday } from '../support';
import { replayOf } from './support';

describe('The replay of a log', () => {
  it('has of each review the memory as it was before, and none of the first', () => {
    const { reviews } = replayOf(rep(1, { day: tuesday - 3 }), rep(2, { procedural: 1, conceptual: 2 }));
    deepEqual(
      reviews.map(({ kind, day, grade, before }) => [kind, day, grade, before?.reps]),
      [
        ['procedural', tuesday - 3, 3, undefined],
        ['procedural', tuesday, 1, 1],
        ['conceptual', tuesday, 2, undefined],
      ],
    );
    deepEqual(reviews[1]?.before, scheduler.review(undefined, tuesday - 3, 3, idOf(1)));
  });

  it('knows the memories of each language apart', () => {
    const { reviews } = replayOf(rep(1), rep(2, { language: 'python' }), rep(3, { language: 'python' }));
    deepEqual(
      reviews.map(({ before }) => before?.reps),
      [undefined, undefined, 1],
    );
  });

  it('follows what was postponed and forgotten, and a sting is due without having been reviewed', () => {
    const other = (number: number, type: string, fields: object) =>
      ({ v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e', type, ...fields }) as PracticeEvent;
    const postponed = replayOf(rep(1), other(2, 'postpone', { topic: 'binary-search', to: '2026-12-24' }), rep(3));
    equal(postponed.reviews[1]?.before?.due, parseDay('2026-12-24'));
    const forgotten = replayOf(rep(1), other(2, 'forget', { topic: 'binary-search' }), rep(3));
    equal(forgotten.reviews[1]?.before, undefined);
    const lines = { file: 'a.ts', lines: { from: 1, to: 1 }, language: 'typescript', code: '' };
    const sting = other(1, 'sting', { expected: '', happened: '', why: '', rule: '', ...lines });
    const stung = replayOf(sting, recall(2, `sting-${idOf(1).toLowerCase()}`, tuesday + 1));
    deepEqual([stung.reviews[0]?.before?.reps, stung.reviews[0]?.before?.due], [0, tuesday + 1]);
  });

  it('has the stabilities at the end of each month, a journey west in none before', () => {
    const november = parseDay('2026-11-30') ?? 0;
    const { months } = replayOf(
      rep(1, { day: november }),
      rep(2, { day: november + 1, topic: 'heaps' }),
      rep(3, { day: november, topic: 'graphs' }),
    );
    deepEqual(
      months.map(({ month, stabilities }) => [month, stabilities.length]),
      [
        ['2026-11', 1],
        ['2026-12', 3],
      ],
    );
  });

  it('meets at one more review exactly the memory that the fold has', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom('a', 'b', 'c'), (events, topic) => {
        const one = rep(999, { day: tuesday + 1000, topic, conceptual: 3 });
        const [doing, explaining] = replayOf(...events, one).reviews.slice(-2);
        const known = historyOf(...events).topics.get(topic);
        deepEqual(doing?.before, known?.procedural.get('typescript'));
        deepEqual(explaining?.before, known?.conceptual);
      }),
    );
  });
});
