import { deepEqual } from 'node:assert/strict';
import type { Review } from '../../../src/core/dashboard/replay';
import { retention } from '../../../src/core/dashboard/retention';
import type { Grade } from '../../../src/core/events';
import { scheduler, tuesday } from '../support';

const known = { ...scheduler.review(undefined, tuesday - 10, 3, 'seed'), due: tuesday };
const review = (topic: string, grade: Grade, day = tuesday): Review => {
  return { topic, kind: 'procedural', day, grade, before: known };
};

describe('Retention by topic', () => {
  it('is the share not graded Again of what was due, the lowest first, beside the desired one', () => {
    const reviews = [review('heaps', 3), review('heaps', 2), review('graphs', 1), review('graphs', 4)];
    deepEqual(
      retention(reviews, topic => (topic === 'heaps' ? 0.8 : 0.9)),
      [
        { topic: 'graphs', remembered: { successes: 1, trials: 2 }, desired: 0.9 },
        { topic: 'heaps', remembered: { successes: 2, trials: 2 }, desired: 0.8 },
      ],
    );
  });

  it('leaves out first reviews and those before the due day, and keeps those after it', () => {
    const { before: _, ...first } = review('heaps', 1);
    const reviews = [first, review('heaps', 1, tuesday - 1), review('heaps', 3, tuesday + 9)];
    deepEqual(
      retention(reviews, () => 0.9).map(({ remembered }) => remembered),
      [{ successes: 1, trials: 1 }],
    );
  });
});
