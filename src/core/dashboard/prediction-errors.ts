import { dayText } from '../local-time';
import type { Practised } from './replay';
import { mondayOf } from './week';

/** The predictions of a week beside what came. */
export interface WeekOfErrors {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly count: number;
  /** Mean of outcome minus chance: above 0 it went better than said. */
  readonly signed: number;
  /** Mean distance, whichever way. */
  readonly absolute: number;
}

/** A week with fewer predictions is not drawn: one surprise would be all of it. */
export const leastOfWeek = 3;

/** Prediction errors by week, weeks without any left out. @param practised in the order of the log */
export function predictionErrors(practised: readonly Practised[]): readonly WeekOfErrors[] {
  const weeks = new Map<number, { count: number; signed: number; absolute: number }>();
  for (const { day, rep } of practised) {
    const error = rep?.error;
    if (error === undefined) continue;
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { count: 0, signed: 0, absolute: 0 };
    weeks.set(monday, week);
    week.count += 1;
    week.signed += error;
    week.absolute += Math.abs(error);
  }
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .map(([monday, { count, signed, absolute }]) => ({
      week: dayText(monday),
      count,
      signed: signed / count,
      absolute: absolute / count,
    }));
}
