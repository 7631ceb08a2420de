import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { learn, noValue, salienceOf } from '../../src/core/value';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const outcomes = fc.array(fc.tuple(share, share), { maxLength: 50 });

describe('a value', () => {
  it('stays within 0 and 1 whatever is learned', () => {
    fc.assert(
      fc.property(outcomes, all => {
        const { expected, count } = all.reduce(
          (value, [outcome, salience]) => learn(value, outcome, salience),
          noValue,
        );
        ok(expected >= 0 && expected <= 1);
        equal(count, all.length);
      }),
    );
  });

  it('moves towards the outcome and never past it', () => {
    fc.assert(
      fc.property(share, share, share, (expected, outcome, salience) => {
        const after = learn({ expected, count: 3 }, outcome, salience).expected;
        ok(Math.abs(outcome - after) <= Math.abs(outcome - expected));
        ok((after - expected) * (outcome - expected) >= 0);
      }),
    );
  });

  it('moves further the more the outcome stood out', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [calm, loud] = [Math.min(one, other), Math.max(one, other)];
        ok(learn(noValue, 1, loud).expected >= learn(noValue, 1, calm).expected);
      }),
    );
  });

  it('moves by a tenth of the error where nothing stood out, by four tenths where everything did', () => {
    equal(learn({ expected: 0.5, count: 0 }, 1, 0).expected, 0.55);
    equal(learn({ expected: 0.5, count: 0 }, 1, 1).expected, 0.7);
  });

  it('comes to what happens, where the same keeps happening', () => {
    let value = noValue;
    for (let rep = 0; rep < 100; rep++) value = learn(value, 1, 0);
    ok(value.expected > 0.99);
  });
});

describe('salience', () => {
  it('is the size of the prediction error, and half where nothing was predicted', () => {
    equal(salienceOf(0, 0.8), 0.8);
    equal(salienceOf(1, 0.75), 0.25);
    equal(salienceOf(1, undefined), 0.5);
  });
});
