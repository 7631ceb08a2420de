import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference, wilson } from '../../src/core/proportions';

const proportion = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(trials * share) }));

const close = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 5e-5, `${actual} is ${expected}`);

describe('the interval of a share', () => {
  it('is the one in Newcombe (1998, Statistics in Medicine 17: 857–872), table I, method 3', () => {
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [successes, trials, least, most] of published) {
      const found = wilson({ successes, trials });
      close(found.least, least);
      close(found.most, most);
    }
  });

  it('holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(proportion, of => {
        const { least, most } = wilson(of);
        const share = of.successes / of.trials;
        return least >= 0 && most <= 1 && least <= share + 1e-12 && most >= share - 1e-12;
      }),
    );
  });

  it('narrows with more trials', () => {
    fc.assert(
      fc.property(proportion, of => {
        const [few, many] = [wilson(of), wilson({ successes: of.successes * 4, trials: of.trials * 4 })];
        return many.most - many.least < few.most - few.least;
      }),
    );
  });
});

describe('the difference of two shares', () => {
  it('has the interval in Newcombe (1998, Statistics in Medicine 17: 873–890), table II, method 10', () => {
    const published = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [10, 10, 0, 10, 0.6075, 1],
    ] as const;
    for (const [a, ofA, b, ofB, least, most] of published) {
      const found = difference({ successes: a, trials: ofA }, { successes: b, trials: ofB });
      close(found.least, least);
      close(found.most, most);
    }
  });

  it('turns its sign with the order, and lies within its interval', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const [forth, back] = [difference(a, b), difference(b, a)];
        assert.ok(Math.abs(forth.difference + back.difference) < 1e-12);
        assert.ok(Math.abs(forth.least + back.most) < 1e-12);
        assert.ok(forth.least <= forth.difference + 1e-12 && forth.difference <= forth.most + 1e-12);
      }),
    );
  });
});
