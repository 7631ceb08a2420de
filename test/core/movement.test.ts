import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boutsOf, checkMovement, type MovementPlan, nearestMovement } from '../../src/core/movement';
import { momentAt, roundsDone } from '../../src/webviews/movement/timeline';

const usual: MovementPlan = { rounds: 4, workSeconds: 30, easySeconds: 30, seated: false };
const anyPlan = fc.record<MovementPlan>(
  {
    rounds: fc.integer({ min: 1, max: 20 }),
    workSeconds: fc.integer({ min: 1, max: 300 }),
    easySeconds: fc.integer({ min: 0, max: 300 }),
    seated: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe('a movement break', () => {
  it('is time to get up, then work and easy in turn, and ends with work', () => {
    const kinds = boutsOf(usual).map(({ kind, round }) => `${kind} ${round}`);
    assert.deepEqual(kinds, ['ready 1', 'work 1', 'easy 2', 'work 2', 'easy 3', 'work 3', 'easy 4', 'work 4']);
    assert.equal(boutsOf(usual).at(-1)?.endMs, 3000 + 4 * 30_000 + 3 * 30_000);
  });

  it('has no gaps, and as many works as rounds', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const bouts = boutsOf(plan);
        for (const [index, { startMs, endMs }] of bouts.entries()) {
          assert.equal(startMs, bouts[index - 1]?.endMs ?? 0);
          assert.ok(endMs > startMs);
        }
        assert.equal(bouts.filter(({ kind }) => kind === 'work').length, plan.rounds);
        assert.equal(roundsDone(bouts, Number.POSITIVE_INFINITY), plan.rounds);
      }),
    );
  });

  it('shows at any time one bout with the seconds left of it, until all are over', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (plan, share) => {
        const bouts = boutsOf(plan);
        const end = bouts.at(-1)?.endMs ?? 0;
        const at = share * end;
        const moment = momentAt(bouts, at);
        assert.ok(moment && moment.bout.startMs <= at && at < moment.bout.endMs);
        assert.ok(moment.secondsLeft >= 1 && moment.secondsLeft * 1000 >= moment.bout.endMs - at);
        assert.equal(momentAt(bouts, end), undefined);
      }),
    );
  });

  it('counts a round once its work is over', () => {
    const bouts = boutsOf(usual);
    assert.deepEqual(
      [0, 32_999, 33_000, 93_000].map(at => roundsDone(bouts, at)),
      [0, 0, 1, 2],
    );
  });

  it('takes the nearest the settings allow, and refuses what a script gives out of range', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (rounds, workSeconds, easySeconds) => {
        checkMovement(nearestMovement({ ...usual, rounds, workSeconds, easySeconds } as MovementPlan));
      }),
    );
    fc.assert(fc.property(anyPlan, plan => assert.deepEqual(nearestMovement(plan), plan)));
    assert.throws(() => checkMovement({ ...usual, rounds: 0 }), /"rounds" is a whole number from 1 to 20, not 0/);
  });
});
