import { dayText } from '../local-time';
import { type QueueItem, withoutAskedInReps } from '../queue';

/** What falls due on a day to come, as the memories stand now. */
export interface ForecastDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly reps: number;
  /** Alone: a recall that a rep of the same day asks is part of the rep. */
  readonly recalls: number;
  /** Expected. */
  readonly minutes: number;
}

export interface Forecast {
  /** From today on, one after the other. */
  readonly days: readonly ForecastDay[];
  /** Of today's: due before today. */
  readonly overdue: number;
}

export interface ForecastOptions {
  /** Practice day. */
  readonly today: number;
  readonly days: number;
  readonly minutesOf: (item: QueueItem) => number;
}

/**
 * The load of the days to come; what is overdue is today's. A lower bound for later days: what is practised meanwhile
 * comes back, and new topics begin.
 * @param items all memories that are scheduled
 */
export function forecast(items: readonly QueueItem[], { today, days, minutesOf }: ForecastOptions): Forecast {
  const byDay = Array.from({ length: days }, (): QueueItem[] => []);
  for (const item of items) {
    if (item.due !== undefined) byDay[Math.max(0, item.due - today)]?.push(item);
  }
  return {
    days: byDay.map((due, index) => {
      const asked = withoutAskedInReps(due);
      return {
        day: dayText(today + index),
        reps: asked.filter(({ kind }) => kind === 'procedural').length,
        recalls: asked.filter(({ kind }) => kind === 'conceptual').length,
        minutes: asked.reduce((sum, item) => sum + minutesOf(item), 0),
      };
    }),
    overdue: withoutAskedInReps(items.filter(({ due }) => due !== undefined && due < today)).length,
  };
}
