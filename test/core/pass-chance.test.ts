import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { passChance } from '../../src/core/pass-chance';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const near = (one: number, other: number) => ok(Math.abs(one - other) < 1e-9, `${one} is not ${other}`);

describe('the chance that the first run passes', () => {
  it('is what the ratings speak for, where the topic is new or as fresh as usual', () => {
    near(passChance(0.7, undefined), 0.7);
    near(passChance(0.7, 0.9), 0.7);
  });

  it('falls as the memory fades: even odds of success become 1 to 3 where the odds of recalling fell from 9 to 1', () => {
    near(passChance(0.5, 0.5), 0.25);
  });

  it('is never certain, whatever is asked', () => {
    fc.assert(
      fc.property(share, fc.option(share, { nil: undefined }), (expected, retrievability) => {
        const chance = passChance(expected, retrievability);
        ok(chance >= 0.01 && chance <= 0.99);
      }),
    );
  });

  it('never falls with a stronger learner or a fresher memory', () => {
    fc.assert(
      fc.property(share, share, share, (one, other, fixed) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        ok(passChance(less, fixed) <= passChance(more, fixed) + 1e-12);
        ok(passChance(fixed, less) <= passChance(fixed, more) + 1e-12);
      }),
    );
  });
});
