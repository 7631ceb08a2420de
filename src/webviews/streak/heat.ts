import type { HeatDay } from '../protocol';

/** 0 nothing, 4 a big day. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** How full a day's square is: 1 rep, 2–3, 4–6, 7 and more. */
export function heatLevel(reps: number): HeatLevel {
  if (reps <= 0) return 0;
  if (reps === 1) return 1;
  if (reps <= 3) return 2;
  return reps <= 6 ? 3 : 4;
}

/** The last `most` weeks of whole weeks, oldest first; a week is 7 days. */
export function lastWeeks(days: readonly HeatDay[], most: number): readonly (readonly HeatDay[])[] {
  const weeks: HeatDay[][] = [];
  for (let start = 0; start < days.length; start += 7) weeks.push(days.slice(start, start + 7));
  return weeks.slice(Math.max(0, weeks.length - Math.max(1, most)));
}

/** How many week columns of `cell` pixels fit beside a label column; at least one. */
export function weeksThatFit(width: number, label: number, cell: number): number {
  return Math.max(1, Math.floor((width - label) / cell));
}

export interface Place {
  readonly week: number;
  readonly day: number;
}

/** Where an arrow key, Home or End leads in a grid of `weeks` columns and 7 rows; absent for any other key. */
export function moved({ week, day }: Place, key: string, weeks: number): Place | undefined {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  switch (key) {
    case 'ArrowLeft':
      return { week: within(week - 1, weeks - 1), day };
    case 'ArrowRight':
      return { week: within(week + 1, weeks - 1), day };
    case 'ArrowUp':
      return day === 0 && week > 0 ? { week: week - 1, day: 6 } : { week, day: within(day - 1, 6) };
    case 'ArrowDown':
      return day === 6 && week < weeks - 1 ? { week: week + 1, day: 0 } : { week, day: within(day + 1, 6) };
    case 'Home':
      return { week: 0, day };
    case 'End':
      return { week: weeks - 1, day };
    default:
      return undefined;
  }
}

/** The day whose month a week column is labelled with: the first of the month, and in the first column any, if there is room. */
export function monthStarts(weeks: readonly (readonly HeatDay[])[]): readonly (string | undefined)[] {
  const firsts = weeks.map(week => week.find(({ day }) => day.endsWith('-01'))?.day);
  const roomAtStart = firsts.slice(0, 3).every(first => first === undefined);
  return roomAtStart && weeks.length > 0 ? [weeks[0]?.[0]?.day, ...firsts.slice(1)] : firsts;
}
