/** A stopwatch that stops by itself when nobody is there. Plain data: it is saved with the draft. */
export interface ActiveTime {
  /** Counted so far, milliseconds. */
  readonly countedMs: number;
  /** Last sign of life, epoch milliseconds; absent while stopped. */
  readonly since?: number;
}

/** Idle time beyond this is not counted (DESIGN §4). */
export const idleMs = 60_000;

export const noTime: ActiveTime = { countedMs: 0 };

/** A sign of life (typing, a click, a command): counts the time since the last one and goes on. */
export function touch(time: ActiveTime, now: number): ActiveTime {
  return { countedMs: elapsed(time, now), since: now };
}

/** Stops the watch (called away, parked, window closed) until the next `touch`. */
export function stop(time: ActiveTime, now: number): ActiveTime {
  return { countedMs: elapsed(time, now) };
}

/** Active milliseconds up to `now`. A clock set back counts nothing. */
export function elapsed(time: ActiveTime, now: number): number {
  if (time.since === undefined) return time.countedMs;
  return time.countedMs + Math.min(idleMs, Math.max(0, now - time.since));
}

/** True while time is being counted. */
export function isTicking(time: ActiveTime, now: number): boolean {
  return time.since !== undefined && now - time.since < idleMs;
}
