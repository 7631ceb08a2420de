import type { HeatDay } from '../protocol';
import { fillPlural, type Strings } from '../strings';

/** A practice day as a date at 00:00Z; to be formatted in UTC only, so that it is the same day everywhere. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}

/** `Tue, Nov 24, 2026: 3 reps, 22 min`. */
export function dayWords(heat: HeatDay, today: string, strings: Strings, language: string): string {
  const date = dayFormat(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const when = date.format(dateOf(heat.day));
  const marked = heat.day === today ? `${when} (${strings.streakToday})` : when;
  return `${marked}: ${whatHappened(heat, strings)}`;
}

function whatHappened({ kind, reps, minutes }: HeatDay, strings: Strings): string {
  if (reps > 0) return fillPlural(strings, 'streakReps', reps, Math.round(minutes));
  switch (kind) {
    case 'rest':
      return strings.streakDayRest;
    case 'pause':
      return strings.streakDayPause;
    case 'future':
      return strings.streakDayFuture;
    case 'practised':
    case 'none':
      return strings.streakDayNone;
  }
}

/** `Mon`. */
export function weekdayName(day: string, language: string): string {
  return dayFormat(language, { weekday: 'short' }).format(dateOf(day));
}

/** `Nov`. */
export function monthName(day: string, language: string): string {
  return dayFormat(language, { month: 'short' }).format(dateOf(day));
}

/** `1 day`, `12 days`. */
export function daysWords(days: number, strings: Strings): string {
  return fillPlural(strings, 'streakDays', days);
}

/** How many rest days a week the streak forgives, in a sentence. */
export function restWords(restDays: number, strings: Strings): string {
  if (restDays <= 0) return strings.streakRestNone;
  return fillPlural(strings, 'streakRestDays', restDays);
}
