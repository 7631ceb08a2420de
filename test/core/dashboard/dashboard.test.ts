import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../../src/core/events';
import { anyLog, idOf, noonOf, rep, tuesday } from '../support';
import { dashboardOf } from './support';

describe('The dashboard', () => {
  it('is plain JSON, of any log', () => {
    fc.assert(
      fc.property(anyLog, events => {
        const found = dashboardOf(events);
        deepEqual(JSON.parse(JSON.stringify(found)), found);
      }),
      { numRuns: 30 },
    );
  });

  it('narrows to a topic and to a range', () => {
    const events = [
      rep(1, { day: tuesday - 100, predicted: { pass: 0.5, minutes: 5 } }),
      rep(2, { day: tuesday - 10, predicted: { pass: 0.5, minutes: 5 } }),
      rep(3, { topic: 'heaps', predicted: { pass: 0.5, minutes: 5 } }),
    ];
    const counted = (range: 'all' | '30days', topic?: string) =>
      dashboardOf(events, range, topic).predictions.learner.count;
    deepEqual([counted('all'), counted('30days'), counted('all', 'heaps')], [3, 2, 1]);
    deepEqual(
      dashboardOf(events, 'all', 'heaps').retrievability.map(({ topic }) => topic),
      ['heaps'],
    );
  });

  it('has how sleep and practice go together from the notes of the log', () => {
    const sleep = {
      v: 1,
      id: idOf(1),
      at: noonOf(tuesday),
      by: '3f9c2a1e',
      type: 'sleep',
      day: '2026-11-24',
      hours: 8,
    };
    equal(dashboardOf([sleep as PracticeEvent, rep(2)]).nights.sleep.days, 1);
  });
});
