/** What is known of a rep in its coding phase, by which it may be stuck. Times in milliseconds of active time. */
export interface Progress {
  readonly activeMs: number;
  /** Active time of the last run that passed more cases than any before; 0 before the first. */
  readonly progressMs: number;
  /** Failed runs since then. */
  readonly failedRuns: number;
  /** Since the last key press, of the clock. */
  readonly idleMs: number;
  /** An offer was made in this rep already. */
  readonly offered: boolean;
}

/** Our guesses: long enough to have tried, short enough that the rest of the ten minutes is still of use. */
const effortMs = 4 * 60_000;
const failures = 4;
const pauseMs = 45_000;
/** Nobody is spoken to while typing. */
const quietMs = 8_000;

/**
 * Whether to offer a way on (a hint, an easier sibling, a walk, tonight): several failed runs without a case more, or a
 * long stop after effort without progress. Once a rep, never while typing.
 */
export function isStuck({ activeMs, progressMs, failedRuns, idleMs, offered }: Progress): boolean {
  if (offered || idleMs < quietMs) return false;
  const tried = activeMs - progressMs;
  return (failedRuns >= failures && tried >= effortMs / 2) || (tried >= effortMs && idleMs >= pauseMs);
}
