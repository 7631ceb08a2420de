/** Days are practice days since 1970. */
export interface Streak {
  /** Practised days in the run that is still alive. */
  readonly current: number;
  readonly longest: number;
  /** Days without practice that were forgiven. */
  readonly rested: ReadonlySet<number>;
}

/** Inclusive. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

export interface StreakInput {
  /** Days with at least one rep or recall, ascending. */
  readonly practised: readonly number[];
  readonly pauses: readonly Pause[];
  readonly today: number;
  /** Days without practice forgiven in any seven days in a row, 0–6. */
  readonly restDays: number;
}

/**
 * Regular days matter more than long ones, and rest is part of practice: a streak counts practised days, forgives
 * `restDays` a week, stands still in a pause, and is not broken by a today that is not over.
 */
export function streak({ practised, pauses, today, restDays }: StreakInput): Streak {
  const practisedDays = new Set(practised);
  const rested = new Set<number>();
  let current = 0;
  let longest = 0;
  let resting: number[] = [];
  const first = practised[0] ?? today;
  const last = Math.max(today, practised.at(-1) ?? today);
  for (let day = first; day <= last; day++) {
    if (practisedDays.has(day)) {
      current += 1;
      longest = Math.max(longest, current);
    } else if (!isPaused(pauses, day) && day < today) {
      resting = resting.filter(rest => rest > day - 7);
      if (resting.length < restDays && current > 0) {
        resting.push(day);
        rested.add(day);
      } else {
        current = 0;
        resting = [];
      }
    }
  }
  return { current, longest, rested };
}

/** True where `day` lies in one of the pauses. */
export function isPaused(pauses: readonly Pause[], day: number): boolean {
  return pauses.some(pause => pause.from <= day && day <= pause.to);
}
