import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Grade } from '../../../src/core/events';
import { anyGrade } from '../../core/support';
import { type Sm2Memory, sm2 } from './sm2';

const graded = (...grades: readonly Grade[]) =>
  grades.reduce<Sm2Memory | undefined>((memory, grade) => sm2(memory, grade), undefined);

function assertMemory(memory: Sm2Memory | undefined, interval: number, easiness: number): void {
  assert.equal(memory?.interval, interval);
  assert.ok(Math.abs((memory?.easiness ?? 0) - easiness) < 1e-9, String(memory?.easiness));
}

describe('SM-2', () => {
  it('waits 1 day, 6 days, then the factor times as long, rounded up', () => {
    // Good is quality 4, which leaves the factor at 2.5: 6 × 2.5 = 15, 15 × 2.5 = 37.5.
    assertMemory(graded(3), 1, 2.5);
    assertMemory(graded(3, 3), 6, 2.5);
    assertMemory(graded(3, 3, 3), 15, 2.5);
    assertMemory(graded(3, 3, 3, 3), 38, 2.5);
  });

  it('makes the factor 0.1 more at Easy and 0.14 less at Hard, before the interval that follows', () => {
    assertMemory(graded(4, 4), 6, 2.7);
    // 6 × 2.56 = 15.36, then 16 × 2.56 = 40.96.
    assertMemory(graded(4, 4, 2), 16, 2.56);
    assertMemory(graded(4, 4, 2, 3), 41, 2.56);
  });

  it('begins again after a failure as after the first repetition, with the factor as it was', () => {
    assertMemory(graded(1), 1, 2.5);
    assertMemory(graded(1, 3), 6, 2.5);
    assertMemory(graded(4, 3, 3, 1), 1, 2.6);
    assertMemory(graded(4, 3, 3, 1, 3), 6, 2.6);
    // 6 × 2.6 = 15.6
    assertMemory(graded(4, 3, 3, 1, 3, 3), 16, 2.6);
  });

  it('never has a factor below 1.3 or an interval that is no whole day', () => {
    fc.assert(
      fc.property(fc.array(anyGrade, { minLength: 1, maxLength: 30 }), grades => {
        const memory = graded(...grades);
        assert.ok(memory && memory.easiness >= 1.3);
        assert.ok(Number.isInteger(memory.interval) && memory.interval >= 1);
      }),
    );
    const hard = graded(2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    assertMemory(hard, hard?.interval ?? 0, 1.3);
  });
});
