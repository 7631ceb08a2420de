import { deepEqual, equal } from 'node:assert/strict';
import { forecast } from '../../../src/core/dashboard/forecast';
import type { QueueItem } from '../../../src/core/queue';
import { tuesday } from '../support';

const item = (topic: string, kind: QueueItem['kind'], due: number): QueueItem => ({
  kind,
  topic,
  ...(kind === 'procedural' ? { language: 'typescript' as const } : {}),
  retrievability: 0.9,
  due: tuesday + due,
  isNew: false,
});
const options = { today: tuesday, days: 3, minutesOf: ({ kind }: QueueItem) => (kind === 'procedural' ? 10 : 3) };

describe('The forecast of due load', () => {
  it('has what falls due on each day, what is overdue today, and its expected minutes', () => {
    const found = forecast(
      [item('a', 'procedural', -5), item('b', 'procedural', 0), item('c', 'conceptual', 2), item('d', 'procedural', 3)],
      options,
    );
    deepEqual(found, {
      days: [
        { day: '2026-11-24', reps: 2, recalls: 0, minutes: 20 },
        { day: '2026-11-25', reps: 0, recalls: 0, minutes: 0 },
        { day: '2026-11-26', reps: 0, recalls: 1, minutes: 3 },
      ],
      overdue: 1,
    });
  });

  it('counts a recall that a rep of its day asks as part of the rep', () => {
    const [today] = forecast([item('a', 'procedural', 0), item('a', 'conceptual', -1)], options).days;
    deepEqual([today?.reps, today?.recalls, today?.minutes], [1, 0, 10]);
    const days = forecast([item('a', 'procedural', 0), item('a', 'conceptual', 1)], options).days;
    equal(days[1]?.recalls, 1);
  });
});
