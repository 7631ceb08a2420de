import { deepEqual } from 'node:assert/strict';
import { lapseCauses } from '../../../src/core/dashboard/lapse-causes';
import type { LapseReason } from '../../../src/core/events';
import { rep } from '../support';
import { replayOf } from './support';

const again = (number: number, lapse?: LapseReason) => rep(number, { procedural: 1, outcome: lapse ? { lapse } : {} });

describe('Lapse causes', () => {
  it('are counted of reps graded Again, the most frequent first', () => {
    const { practised } = replayOf(
      again(1, 'misread'),
      again(2, 'rushed'),
      again(3, 'rushed'),
      again(4),
      rep(5, { outcome: { lapse: 'unknown' } }),
    );
    deepEqual(lapseCauses(practised), {
      again: 4,
      reasons: [
        { reason: 'rushed', count: 2 },
        { reason: 'misread', count: 1 },
      ],
    });
  });

  it('leave out a reason that a newer version brought', () => {
    deepEqual(lapseCauses(replayOf(again(1, 'weather' as LapseReason)).practised), { again: 1, reasons: [] });
  });
});
