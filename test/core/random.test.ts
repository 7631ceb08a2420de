import { deepEqual, ok } from 'node:assert/strict';
import { seededRandom } from '../../src/core/random';

describe('Seeded random numbers', () => {
  const first = (count: number, seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, random);
  };

  it('are the same for the same seed, and others for another', () => {
    deepEqual(first(10, 1), first(10, 1));
    ok(first(10, 1).every((number, index) => number !== first(10, 2)[index]));
  });

  it('are even over [0, 1), also over the first of many seeds that follow each other', () => {
    for (const numbers of [first(4000, 3), Array.from({ length: 4000 }, (_, seed) => seededRandom(seed)())]) {
      const tenths = numbers.reduce<number[]>((counts, number) => {
        counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
        return counts;
      }, []);
      deepEqual(tenths.length, 10);
      ok(
        tenths.every(count => count > 320 && count < 480),
        String(tenths),
      );
    }
  });
});
