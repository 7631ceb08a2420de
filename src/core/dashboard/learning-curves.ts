import { median } from '../grade';
import type { DoneRep, Replay } from './replay';
import type { Selection } from './selection';

/** What reps came to that were, each, the so many-th of a topic in a language. */
export interface CurvePoint {
  /** 1 is the first rep. */
  readonly repetition: number;
  readonly count: number;
  /** Medians. */
  readonly median: number;
}

/** Measures of a rep by how often its topic was done before. */
export interface LearningCurves {
  /** Active minutes at the first passing run, of reps that passed without the solution. */
  readonly minutesToGreen: readonly CurvePoint[];
  /** Of the same reps. */
  readonly runsToGreen: readonly CurvePoint[];
  /** Of all reps. */
  readonly activeMinutes: readonly CurvePoint[];
}

/** Later repetitions are left out. */
const lastRepetition = 12;
/** A median over all topics wants so many reps; of a single topic each rep is its own point. */
export const leastOfCurve = 5;

type Measure = keyof LearningCurves;

/**
 * Learning curves. Repetitions are counted from the begin of the log, so that a range shows later ones of old topics.
 * Edits are counted against par instead: such reps are left out.
 */
export function learningCurves({ practised }: Replay, { from, topic }: Selection): LearningCurves {
  const done = new Map<string, number>();
  const values: Record<Measure, number[][]> = { minutesToGreen: [], runsToGreen: [], activeMinutes: [] };
  for (const { day, topic: of, rep } of practised) {
    if (!rep || rep.par !== undefined) continue;
    const key = `${of} ${rep.language}`;
    const repetition = (done.get(key) ?? 0) + 1;
    done.set(key, repetition);
    if (day < from || repetition > lastRepetition || (topic !== undefined && of !== topic)) continue;
    for (const [measure, value] of measuresOf(rep)) {
      const list = values[measure][repetition] ?? [];
      values[measure][repetition] = list;
      list.push(value);
    }
  }
  return {
    minutesToGreen: curve(values.minutesToGreen),
    runsToGreen: curve(values.runsToGreen),
    activeMinutes: curve(values.activeMinutes),
  };
}

function measuresOf({ isOwnPass, greenMs, failedRuns, activeMs }: DoneRep): [Measure, number][] {
  const measures: [Measure, number][] = [['activeMinutes', activeMs / 60_000]];
  if (!isOwnPass) return measures;
  measures.push(['runsToGreen', failedRuns + 1]);
  if (greenMs !== undefined) measures.push(['minutesToGreen', greenMs / 60_000]);
  return measures;
}

/** @param byRepetition sparse, by the number of the repetition */
function curve(byRepetition: readonly (readonly number[] | undefined)[]): CurvePoint[] {
  return Array.from(byRepetition, (list, repetition) => ({ list, repetition })).flatMap(({ list, repetition }) =>
    list ? [{ repetition, count: list.length, median: median(list) }] : [],
  );
}
