import type { RepEvent } from './events';
import { practiceDay } from './local-time';
import { difference, type Interval, type Proportion } from './proportions';

/** Retries of a kata whose first run had failed, after a night and on the same day. */
export interface OvernightGain {
  /** On the next practice day; a success is a first run that passes. */
  readonly overnight: Proportion;
  readonly sameDay: Proportion;
  /** Overnight − same day. Absent while either has fewer than `leastRetries`. */
  readonly gain?: Interval & { readonly difference: number };
}

/** Fewer say nothing: at ten of each the interval is still up to ±0.37 wide. */
export const leastRetries = 10;

/**
 * Whether a night helps a kata that failed. Nobody drew lots which retry waits for the morning, so this is a comparison and
 * no proof: time passes as well as sleep, and one who retries at once may be another kind of learner that day.
 * @param reps those that count, in the order of the log
 */
export function overnightGain(reps: readonly RepEvent[], dayStartHour: number): OvernightGain {
  const last = new Map<string, RepEvent>();
  const overnight: boolean[] = [];
  const sameDay: boolean[] = [];
  for (const rep of reps) {
    const key = `${rep.kata} ${rep.language}`;
    const before = last.get(key);
    last.set(key, rep);
    if (!before || before.outcome.firstRun) continue;
    const nights = practiceDay(rep.at, dayStartHour) - practiceDay(before.at, dayStartHour);
    if (nights === 0) sameDay.push(rep.outcome.firstRun);
    if (nights === 1) overnight.push(rep.outcome.firstRun);
  }
  const counted = { overnight: proportion(overnight), sameDay: proportion(sameDay) };
  const isEnough = Math.min(overnight.length, sameDay.length) >= leastRetries;
  return isEnough ? { ...counted, gain: difference(counted.overnight, counted.sameDay) } : counted;
}

function proportion(passed: readonly boolean[]): Proportion {
  return { successes: passed.filter(Boolean).length, trials: passed.length };
}
