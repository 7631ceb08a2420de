import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { practiceTime } from '../../../src/core/dashboard/practice-time';
import { practisedIn, ranges, selectionOf } from '../../../src/core/dashboard/selection';
import { isRep } from '../../../src/core/events';
import { anyLog, recall, rep, tuesday } from '../support';
import { replayOf } from './support';

const minutes = (of: number) => ({ outcome: { activeMs: of * 60_000 } });

describe('Practice time', () => {
  it('is by weekday of the practice day and by the hour of the learner’s own clock', () => {
    const { practised } = replayOf(
      rep(1, minutes(5)),
      rep(2, minutes(7)),
      rep(3, { at: '2026-11-25T01:30:00.000-05:00', ...minutes(4) }),
    );
    deepEqual(practiceTime(practised, selectionOf('30days', tuesday)).hours, [
      { weekday: 1, hour: 1, reps: 1, minutes: 4 },
      { weekday: 1, hour: 12, reps: 2, minutes: 12 },
    ]);
  });

  it('is by day without gaps, recalls counted and not timed', () => {
    const { practised } = replayOf(rep(1, { day: tuesday - 1, ...minutes(5) }), recall(2, 'heaps', tuesday));
    const { unit, spans } = practiceTime(practised, selectionOf('30days', tuesday));
    deepEqual([unit, spans.length], ['day', 30]);
    deepEqual(spans.slice(-2), [
      { from: '2026-11-23', reps: 1, recalls: 0, minutes: 5 },
      { from: '2026-11-24', reps: 0, recalls: 1, minutes: 0 },
    ]);
  });

  it('is by week over a year and by month over more', () => {
    const { practised } = replayOf(rep(1, { day: tuesday - 800 }), rep(2));
    equal(practiceTime(practised, selectionOf('year', tuesday)).unit, 'week');
    const { unit, spans } = practiceTime(practised, selectionOf('all', tuesday));
    deepEqual([unit, spans[0]?.from, spans.at(-1)?.from], ['month', '2024-09-01', '2026-11-01']);
  });

  it('loses no rep of the range, whichever it is', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...ranges), (events, range) => {
        const selection = selectionOf(range, tuesday + 500);
        const practised = practisedIn(replayOf(...events), selection);
        const { hours, spans } = practiceTime(practised, selection);
        const reps = practised.filter(({ event }) => isRep(event)).length;
        for (const parts of [hours, spans])
          equal(
            parts.reduce((sum, part) => sum + part.reps, 0),
            reps,
          );
      }),
    );
  });

  it('is one day where nothing was practised', () => {
    const { spans } = practiceTime([], selectionOf('all', tuesday));
    deepEqual(spans, [{ from: '2026-11-24', reps: 0, recalls: 0, minutes: 0 }]);
  });
});
