/** What a reminder depends on. */
export interface ReminderInput {
  /** Wall clock, minutes since midnight. */
  readonly minute: number;
  /** As the learner chose it, minutes since midnight; undefined: never by the clock. */
  readonly remindAt: number | undefined;
  /** A natural break, such as a commit, that the learner wants to be asked at. */
  readonly isBreak: boolean;
  /** The hour a practice day begins, 0–23: what comes before belongs to the day before. */
  readonly dayStartHour: number;
  readonly due: number;
  readonly practisedToday: boolean;
  readonly isRepOpen: boolean;
  /** Since the last keystroke, milliseconds. */
  readonly idleMs: number;
}

/** Whoever types is not interrupted. */
const leastIdleMs = 20_000;

/** Whether now is a moment to say that something is due. That it is said once a day is the caller's to see to. */
export function mayRemind(input: ReminderInput): boolean {
  const { minute, remindAt, isBreak, due, practisedToday, isRepOpen, idleMs } = input;
  if (due === 0 || practisedToday || isRepOpen) return false;
  if (isBreak) return true;
  if (remindAt === undefined || idleMs < leastIdleMs) return false;
  return sinceDayStart(minute, input) >= sinceDayStart(remindAt, input);
}

function sinceDayStart(minute: number, { dayStartHour }: ReminderInput): number {
  return (minute - 60 * dayStartHour + 1440) % 1440;
}

/** `18:30` as minutes since midnight; undefined for anything that is no time of a day. */
export function parseClock(text: string): number | undefined {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return found ? 60 * Number(found[1]) + Number(found[2]) : undefined;
}
