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
 *
 * It is the longest run up to today in which no seven days have more rest than that: one day of rest too many ends what
 * lies before the first of them, not what came after. So another day of practice, however late it comes to the log,
 * never makes a streak shorter.
 */
export function streak({ practised, pauses, today, restDays }: StreakInput): Streak {
  const practisedDays = new Set(practised);
  const rested = new Set<number>();
  let longest = 0;
  /** Of the run: its practised days, and its days of rest of the last week. */
  let run: number[] = [];
  let resting: number[] = [];
  const first = practised[0] ?? today;
  const last = Math.max(today, practised.at(-1) ?? today);
  for (let day = first; day <= last; day++) {
    if (practisedDays.has(day)) {
      run.push(day);
      longest = Math.max(longest, run.length);
    } else if (run.length > 0 && !isPaused(pauses, day) && day < today) {
      resting = [...resting.filter(rest => rest > day - 7), day];
      rested.add(day);
      if (resting.length <= restDays) continue;
      const [oldest = day] = resting;
      run = run.filter(of => of > oldest);
      const begin = run[0] ?? day + 1;
      // Where nothing is left, this day broke it; else the rests before what is left are no part of it any more.
      for (const rest of run.length === 0 ? [day] : resting) if (rest < begin) rested.delete(rest);
      resting = resting.filter(rest => rest > begin);
    }
  }
  return { current: run.length, longest, rested };
}

/** True where `day` lies in one of the pauses. */
export function isPaused(pauses: readonly Pause[], day: number): boolean {
  return pauses.some(pause => pause.from <= day && day <= pause.to);
}
