import { deepEqual } from 'node:assert/strict';
import { learningCurves } from '../../../src/core/dashboard/learning-curves';
import { selectionOf } from '../../../src/core/dashboard/selection';
import type { Outcome } from '../../../src/core/events';
import { rep, tuesday } from '../support';
import { replayOf } from './support';

const all = selectionOf('all', tuesday);
const minute = 60_000;
const timed = (number: number, topic: string, minutes: number, outcome: Partial<Outcome> = {}, day = tuesday) =>
  rep(number, {
    topic,
    day,
    outcome: { activeMs: minutes * minute, greenMs: (minutes - 1) * minute, failedRuns: 1, ...outcome },
  });

describe('Learning curves', () => {
  it('are medians by the number of the repetition of a topic in a language', () => {
    const replay = replayOf(
      timed(1, 'heaps', 10),
      timed(2, 'graphs', 20),
      timed(3, 'trees', 60),
      timed(4, 'heaps', 6, { failedRuns: 0 }),
    );
    deepEqual(learningCurves(replay, all), {
      activeMinutes: [
        { repetition: 1, count: 3, median: 20 },
        { repetition: 2, count: 1, median: 6 },
      ],
      runsToGreen: [
        { repetition: 1, count: 3, median: 2 },
        { repetition: 2, count: 1, median: 1 },
      ],
      minutesToGreen: [
        { repetition: 1, count: 3, median: 19 },
        { repetition: 2, count: 1, median: 5 },
      ],
    });
  });

  it('have no time to green of a rep that was given up, but its minutes', () => {
    const { activeMinutes, runsToGreen } = learningCurves(replayOf(timed(1, 'heaps', 10, { revealed: true })), all);
    deepEqual([activeMinutes.length, runsToGreen], [1, []]);
  });

  it('count repetitions before the range and do not show them, and narrow to a topic', () => {
    const replay = replayOf(timed(1, 'heaps', 9, {}, tuesday - 90), timed(2, 'heaps', 5), timed(3, 'graphs', 7));
    deepEqual(learningCurves(replay, selectionOf('30days', tuesday, 'heaps')).activeMinutes, [
      { repetition: 2, count: 1, median: 5 },
    ]);
  });

  it('leave edits out, which are counted against par', () => {
    deepEqual(learningCurves(replayOf(timed(1, 'heaps', 9, { par: 5 })), all).activeMinutes, []);
  });
});
