import type { Bout } from '../../core/movement';

/** Where the time stands. */
export interface Moment {
  readonly bout: Bout;
  /** Whole seconds left of it, at least 1. */
  readonly secondsLeft: number;
}

/** The bout at a time; undefined once all are over. */
export function momentAt(bouts: readonly Bout[], elapsedMs: number): Moment | undefined {
  const bout = bouts.find(({ endMs }) => elapsedMs < endMs);
  return bout && { bout, secondsLeft: Math.ceil((bout.endMs - elapsedMs) / 1000) };
}

/** Rounds whose work is over. */
export function roundsDone(bouts: readonly Bout[], elapsedMs: number): number {
  return bouts.filter(({ kind, endMs }) => kind === 'work' && endMs <= elapsedMs).length;
}
