import assert from 'node:assert/strict';
import fc from 'fast-check';
import { practiceDayAt } from '../src/core/local-time';
import { dayWatch } from '../src/day-watch';

const minute = 60_000;
/** 2026-11-24, 23:00 where the learner is, an hour east of UTC. */
const evening = Date.UTC(2026, 10, 24, 22);

/** A window that stays open: what it was told of, by practice day. */
function watched() {
  const learner = { now: evening, offset: 60 };
  const today = () => practiceDayAt(learner.now, learner.offset, 4);
  const told: number[] = [];
  return { learner, today, told, look: dayWatch(today, () => told.push(today())) };
}

describe('a window that stays open', () => {
  it('is told of the next day once, at the hour it begins, not at midnight', () => {
    const { learner, today, told, look } = watched();
    const day = today();
    for (let minutes = 0; minutes < 10 * 60; minutes++) {
      learner.now += minute;
      look();
      assert.deepEqual(told, learner.now < evening + 5 * 60 * minute ? [] : [day + 1]);
    }
  });

  it('is told after days asleep, of a clock set back and forwards again, and of a flight west', () => {
    const { learner, today, told, look } = watched();
    const day = today();
    const moves: (() => void)[] = [
      () => {
        learner.now += 3 * 24 * 60 * minute;
      },
      () => {
        learner.now -= 2 * 24 * 60 * minute;
      },
      () => {
        learner.now += 2 * 24 * 60 * minute;
      },
      () => {
        learner.offset = -11 * 60;
        learner.now -= 12 * 60 * minute;
      },
    ];
    for (const move of moves) {
      move();
      look();
      look();
    }
    assert.deepEqual(told, [day + 3, day + 1, day + 3, day + 2]);
  });

  it('shows at every look the day it is, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4000, max: 4000 }), { maxLength: 30 }), steps => {
        const { learner, today, told, look } = watched();
        let shown = today();
        for (const step of steps) {
          learner.now += step * minute;
          const before = told.length;
          look();
          assert.equal(told.length - before, today() === shown ? 0 : 1);
          shown = today();
        }
      }),
    );
  });
});
