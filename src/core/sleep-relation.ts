import type { RepEvent, SleepEvent } from './events';
import { parseDay, practiceDay } from './local-time';
import { type Correlation, rankCorrelation } from './rank-correlation';

/** How hours of sleep and the practice of the day after go together, day by day. */
export interface SleepRelation {
  /** Days with a note and a rep. */
  readonly days: number;
  /** With the share of first runs that passed. Absent under `leastDays`, or where one of both never varied. */
  readonly passRate?: Correlation;
  /** With the mean distance between the chance given and what came, of the days with a prediction. */
  readonly predictionError?: Correlation;
}

/** Fewer days make any pattern. Two weeks hold both working days and free ones twice. */
export const leastDays = 14;

interface Day {
  readonly hours: number;
  readonly passed: number[];
  readonly errors: number[];
}

/**
 * A relation, no cause, and no medical advice: a bad day may shorten the night before as well as follow from it.
 * @param sleeps notes that count @param reps those that count; both in the order of the log
 */
export function sleepRelation(
  sleeps: readonly SleepEvent[],
  reps: readonly RepEvent[],
  dayStartHour: number,
): SleepRelation {
  const days = new Map<number, Day>();
  for (const { day, hours } of sleeps) days.set(parseDay(day) ?? -1, { hours, passed: [], errors: [] });
  for (const { at, outcome, predicted } of reps) {
    const day = days.get(practiceDay(at, dayStartHour));
    if (!day || outcome.runs === 0) continue;
    const came = outcome.firstRun ? 1 : 0;
    day.passed.push(came);
    if (predicted) day.errors.push(Math.abs(predicted.pass - came));
  }
  const practised = [...days.values()].filter(({ passed }) => passed.length > 0);
  const passRate = relation(practised, ({ passed }) => passed);
  const predictionError = relation(practised, ({ errors }) => errors);
  return {
    days: practised.length,
    ...(passRate ? { passRate } : {}),
    ...(predictionError ? { predictionError } : {}),
  };
}

function relation(days: readonly Day[], valuesOf: (day: Day) => readonly number[]): Correlation | undefined {
  const points = days.filter(day => valuesOf(day).length > 0).map(day => [day.hours, mean(valuesOf(day))] as const);
  return points.length < leastDays ? undefined : rankCorrelation(points);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
