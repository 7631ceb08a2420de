import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { isStuck, type Progress } from '../../src/core/stuck';

const minute = 60_000;
const working: Progress = { activeMs: 5 * minute, progressMs: 0, failedRuns: 0, idleMs: 10_000, offered: false };

describe('being stuck', () => {
  it('is four failed runs without a case more, once two minutes went into them', () => {
    equal(isStuck({ ...working, failedRuns: 4 }), true);
    equal(isStuck({ ...working, failedRuns: 3 }), false);
    equal(isStuck({ ...working, failedRuns: 4, progressMs: 4 * minute }), false);
  });

  it('is a long stop after four minutes without progress', () => {
    equal(isStuck({ ...working, idleMs: 45_000 }), true);
    equal(isStuck({ ...working, idleMs: 44_000 }), false);
    equal(isStuck({ ...working, idleMs: 45_000, progressMs: 2 * minute }), false);
  });

  it('is never said while typing, nor twice in a rep', () => {
    const number = fc.nat(3_600_000);
    fc.assert(
      fc.property(number, number, fc.nat(50), number, (activeMs, progressMs, failedRuns, idleMs) => {
        const progress = { activeMs, progressMs, failedRuns, idleMs };
        equal(isStuck({ ...progress, offered: true }), false);
        equal(isStuck({ ...progress, offered: false, idleMs: idleMs % 8000 }), false);
      }),
    );
  });
});
