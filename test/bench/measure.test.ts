import { equal, match, throws } from 'node:assert/strict';
import { isWithin, median, tableLine } from './measure';

describe('A measurement', () => {
  const ratio = { name: 'a', baseline: 10, budget: { kind: 'ratio', limit: 1.2 } } as const;
  const beyond = { name: 'a', baseline: 10, budget: { kind: 'beyond', limit: 5 } } as const;

  it('keeps to a ratio up to its limit and not past it', () => {
    equal(isWithin({ ...ratio, ours: 12 }), true);
    equal(isWithin({ ...ratio, ours: 12.1 }), false);
  });

  it('keeps to a difference up to its limit and not past it', () => {
    equal(isWithin({ ...beyond, ours: 15 }), true);
    equal(isWithin({ ...beyond, ours: 15.1 }), false);
  });

  it('says so at the end of its line', () => {
    match(tableLine({ ...ratio, ours: 30 }), /3\.00×.*over$/);
    match(tableLine({ ...ratio, ours: 5 }), /0\.50×.*ok$/);
    const memory = { name: 'a', ours: 10, baseline: 50, unit: 'MB', budget: { kind: 'within', limit: 20 } } as const;
    match(tableLine(memory), /10 MB .*50 MB .*≤ 20 MB {3}ok$/);
  });
});

describe('The median', () => {
  it('is the middle number, whatever the order', () => {
    equal(median([10, 9, 100]), 10);
  });

  it('does not exist of nothing', () => {
    throws(() => median([]), RangeError);
  });
});
