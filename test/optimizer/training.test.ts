import { deepEqual, equal } from 'node:assert/strict';
import type { Grade } from '../../src/core/events';
import type { MemoryReview } from '../../src/optimizer/reviews';
import { trainingOf } from '../../src/optimizer/training';

const review = (memory: number, day: number, elapsed: number, grade: Grade): MemoryReview => {
  return { memory, day, elapsed, grade };
};

describe('The training items', () => {
  it('are the histories up to each review of a later day, in the order of time', () => {
    const { ratings, elapsed, lengths } = trainingOf([
      review(0, 1, 0, 3),
      review(1, 1, 0, 1),
      review(0, 1, 0, 4),
      review(1, 3, 2, 2),
      review(0, 6, 5, 1),
    ]);
    deepEqual([...lengths], [2, 3]);
    deepEqual([...ratings], [1, 2, 3, 4, 1]);
    deepEqual([...elapsed], [0, 2, 0, 0, 5]);
  });

  it('end at 64 reviews of a memory, where the optimizer stops reading', () => {
    const long = Array.from({ length: 100 }, (_, index) => review(0, index, index === 0 ? 0 : 1, 3));
    equal(Math.max(...trainingOf(long).lengths), 64);
  });
});
