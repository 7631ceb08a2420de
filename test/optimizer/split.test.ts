import { deepEqual } from 'node:assert/strict';
import { splitByTime } from '../../src/optimizer/split';

describe('The split by time', () => {
  it('holds out the last fifth', () => {
    deepEqual(splitByTime([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), { fitted: [1, 2, 3, 4, 5, 6, 7, 8], heldOutFrom: 8 });
  });

  it('of a number that five does not divide holds out the larger part', () => {
    deepEqual(splitByTime(['a', 'b', 'c', 'd']), { fitted: ['a', 'b', 'c'], heldOutFrom: 3 });
    deepEqual(splitByTime([]), { fitted: [], heldOutFrom: 0 });
  });
});
