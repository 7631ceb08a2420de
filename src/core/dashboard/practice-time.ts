import { dayText } from '../local-time';
import type { Practised } from './replay';
import type { Selection } from './selection';
import { mondayOf, weekdayOf } from './week';

/** Coding at an hour of a weekday. */
export interface HourOfWeek {
  /** 0 Monday to 6 Sunday, of the practice day. */
  readonly weekday: number;
  /** 0–23, of the learner's own clock when the rep was recorded. */
  readonly hour: number;
  readonly reps: number;
  readonly minutes: number;
}

/** Practice of a day, or of the days of a week or a month. */
export interface TimeSpan {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly reps: number;
  readonly recalls: number;
  /** Active minutes of coding. */
  readonly minutes: number;
}

export interface PracticeTime {
  readonly hours: readonly HourOfWeek[];
  readonly unit: 'day' | 'week' | 'month';
  /** Without gaps, the oldest first. */
  readonly spans: readonly TimeSpan[];
}

/** Fewer reps are no habit. */
export const leastForHours = 20;

/** When the learner practises, and how much. Recalls are counted, but nobody times them. */
export function practiceTime(practised: readonly Practised[], { from, today }: Selection): PracticeTime {
  const first = practised.reduce((least, { day }) => Math.min(least, day), today);
  const start = Number.isFinite(from) ? from : first;
  const days = today - start + 1;
  const unit = days <= 92 ? 'day' : days <= 366 ? 'week' : 'month';
  return { hours: hoursOf(practised), unit, spans: spansOf(practised, start, today, unit) };
}

function hoursOf(practised: readonly Practised[]): HourOfWeek[] {
  const cells = new Map<number, { reps: number; ms: number }>();
  for (const { day, rep } of practised) {
    if (!rep) continue;
    const key = weekdayOf(day) * 24 + rep.hour;
    const cell = cells.get(key) ?? { reps: 0, ms: 0 };
    cells.set(key, cell);
    cell.reps += 1;
    cell.ms += rep.activeMs;
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([key, { reps, ms }]) => ({ weekday: Math.floor(key / 24), hour: key % 24, reps, minutes: ms / 60_000 }));
}

function spansOf(
  practised: readonly Practised[],
  start: number,
  today: number,
  unit: PracticeTime['unit'],
): TimeSpan[] {
  const keyOf = (day: number) =>
    unit === 'day' ? dayText(day) : unit === 'week' ? dayText(mondayOf(day)) : `${dayText(day).slice(0, 7)}-01`;
  const spans = new Map<string, { reps: number; recalls: number; ms: number }>();
  const spanOfDay = new Map<number, { reps: number; recalls: number; ms: number }>();
  for (let day = start; day <= today; day++) {
    const key = keyOf(day);
    const span = spans.get(key) ?? { reps: 0, recalls: 0, ms: 0 };
    spans.set(key, span);
    spanOfDay.set(day, span);
  }
  for (const { day, rep } of practised) {
    const span = spanOfDay.get(day);
    if (!span) continue;
    if (rep) {
      span.reps += 1;
      span.ms += rep.activeMs;
    } else span.recalls += 1;
  }
  return [...spans].map(([key, { reps, recalls, ms }]) => ({ from: key, reps, recalls, minutes: ms / 60_000 }));
}
