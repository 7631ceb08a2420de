/** `04:09`, `1:02:03`: whole seconds, rounded down. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const pad = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${pad(minutes)}:${pad(seconds % 60)}`;
}

/** What the host last said about the active time, and when (`at`, ms of any steady clock). */
export interface TimerReading {
  readonly activeMs: number;
  readonly ticking: boolean;
  readonly at: number;
}

/** The active time at `now` (same clock as `at`): it stands still while not ticking and never runs backwards. */
export function activeMsAt(reading: TimerReading, now: number): number {
  return reading.activeMs + (reading.ticking ? Math.max(0, now - reading.at) : 0);
}
