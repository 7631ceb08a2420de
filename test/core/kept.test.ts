import { deepEqual, equal } from 'node:assert/strict';
import { Kept } from '../../src/core/kept';

describe('A kept value', () => {
  it('is made once for the same parts, and anew when one of them is another', () => {
    const kept = new Kept<number>();
    let made = 0;
    const make = () => ++made;
    const part = {};
    deepEqual([kept.from([part, 1], make), kept.from([part, 1], make)], [1, 1]);
    equal(kept.from([{}, 1], make), 2, 'an equal object is another one');
    equal(kept.from([part, 1, 2], make), 3, 'more parts');
    equal(kept.from([part, 1], make), 4, 'only the last is kept');
  });

  it('is told before it is made anew', () => {
    const kept = new Kept<number | undefined>();
    deepEqual([kept.has([]), kept.last], [false, undefined]);
    kept.from([1], () => undefined);
    deepEqual([kept.has([1]), kept.has([2]), kept.last], [true, false, undefined]);
    kept.from([2], () => 7);
    deepEqual([kept.has([1]), kept.last], [false, 7]);
  });

  it('of a making that failed is the one before', () => {
    const kept = new Kept<number>();
    kept.from([1], () => 1);
    try {
      kept.from([2], () => {
        throw new Error('no');
      });
    } catch {}
    deepEqual([kept.has([1]), kept.last], [true, 1]);
  });
});
