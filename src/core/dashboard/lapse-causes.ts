import type { LapseReason } from '../events';
import { addLapse, isLapseReason, type LapseCounts, lapseReasons } from '../lapse';
import type { Practised } from './replay';

/** Why reps were graded Again. */
export interface LapseCauses {
  /** Reps graded Again, a reason given or not. */
  readonly again: number;
  /** The most frequent first, those that never came left out. */
  readonly reasons: readonly { readonly reason: LapseReason; readonly count: number }[];
}

/** With fewer reasons given none stands out. */
export const leastReasons = 5;

export function lapseCauses(practised: readonly Practised[]): LapseCauses {
  const again = practised.flatMap(({ rep }) => (rep?.isAgain ? [rep] : []));
  const counts = again.reduce<LapseCounts>((sum, { lapse }) => {
    return isLapseReason(lapse) ? addLapse(sum, lapse) : sum;
  }, {});
  return {
    again: again.length,
    reasons: lapseReasons
      .map(reason => ({ reason, count: counts[reason] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
