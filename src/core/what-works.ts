import { isRep, type PracticeEvent } from './events';
import { addForecast, cameTrue, type Forecasts } from './prediction';
import { type Interval, z95 } from './proportions';
import { learn, noValue, salienceOf, type Value } from './value';

/** How reps under one approach went, against what Spindle expected of them. */
export interface ApproachReport {
  readonly approach: string;
  readonly reps: number;
  /** Whose first run passed (edits: within par). */
  readonly passed: number;
  /** Mean chance that was expected, 0–1. */
  readonly expected: number;
  /** What the approach taught to expect (Rescorla & Wagner 1972), 0–1. */
  readonly value: number;
  /** Passed minus expected, a share, with its 95 % interval. Absent below `leastReps`. */
  readonly surplus?: Interval & { readonly difference: number };
}

export interface TopicReport {
  readonly topic: string;
  readonly reps: number;
  readonly value: number;
}

/** Chances given between `from` and `to`, and what came of them. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly predicted: number;
  readonly passed: number;
}

export interface Forecaster {
  readonly count: number;
  /** Brier score; absent where nothing was predicted. */
  readonly brier?: number;
  readonly bins: readonly CalibrationBin[];
}

/** Of one month, `YYYY-MM`. */
export interface MonthReport {
  readonly month: string;
  readonly count: number;
  readonly learner: number;
  /** Brier score of Spindle over the same reps; absent where it said nothing. */
  readonly model?: number;
}

/** What the learner's own predictions say: plain JSON. */
export interface WhatWorks {
  /** The best surplus first, then those with too few reps. */
  readonly approaches: readonly ApproachReport[];
  /** The lowest value first. */
  readonly topics: readonly TopicReport[];
  readonly learner: Forecaster;
  readonly model: Forecaster;
  readonly months: readonly MonthReport[];
}

/** Fewer reps of an approach say nothing: at ten the interval is still about ±0.25 wide. */
export const leastReps = 10;
/** Fewer predictions of a month are left out. */
const leastOfMonth = 5;
const bins = [0, 0.2, 0.4, 0.6, 0.8] as const;

/** A prediction that something came of: flat, since all of a long log are gone over several times. */
interface Judged {
  readonly topic: string;
  readonly at: string;
  readonly approach: string | undefined;
  /** The learner's chance. */
  readonly pass: number;
  /** Spindle's. */
  readonly model: number | undefined;
  readonly came: boolean;
}

/** @param standing the events that count, in the order of the log */
export function whatWorks(standing: readonly PracticeEvent[]): WhatWorks {
  const reps = judgedOf(standing);
  return {
    ...predictionsOf(reps),
    topics: [...grouped(reps, ({ topic }) => topic)]
      .map(([topic, of]) => ({ topic, reps: of.length, value: valueTaught(of).expected }))
      .sort((a, b) => a.value - b.value || (a.topic < b.topic ? -1 : 1)),
    months: monthReports(reps),
  };
}

/** The parts that charts are drawn of. */
export type Predictions = Pick<WhatWorks, 'approaches' | 'learner' | 'model'>;

/** @param standing the events that count, in the order of the log */
export function predictions(standing: readonly PracticeEvent[]): Predictions {
  return predictionsOf(judgedOf(standing));
}

function predictionsOf(reps: readonly Judged[]): Predictions {
  return { approaches: approachReports(reps), ...forecasters(reps) };
}

function judgedOf(standing: readonly PracticeEvent[]): Judged[] {
  const judged: Judged[] = [];
  for (const event of standing) {
    if (!isRep(event) || !event.predicted || event.outcome.runs === 0) continue;
    const { topic, at, predicted, outcome } = event;
    const { approach, pass, model } = predicted;
    judged.push({ topic, at, approach, pass, model, came: cameTrue(outcome) });
  }
  return judged;
}

function approachReports(reps: readonly Judged[]): ApproachReport[] {
  const named = reps.filter(({ approach }) => approach);
  return [...grouped(named, ({ approach }) => approach ?? '')]
    .map(([approach, of]) => approachReport(approach, of))
    .sort(
      (a, b) =>
        (b.surplus?.difference ?? -2) - (a.surplus?.difference ?? -2) ||
        b.reps - a.reps ||
        (a.approach < b.approach ? -1 : 1),
    );
}

function approachReport(approach: string, reps: readonly Judged[]): ApproachReport {
  // Before Spindle had a chance of its own, the learner's stands for it.
  const chances = reps.map(({ model, pass }) => model ?? pass);
  const passed = reps.filter(({ came }) => came).length;
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const report = {
    approach,
    reps: reps.length,
    passed,
    expected: sum / reps.length,
    value: valueTaught(reps).expected,
  };
  if (reps.length < leastReps) return report;
  const difference = (passed - sum) / reps.length;
  // Of a sum of coins with these chances, were they right.
  const deviation = Math.sqrt(chances.reduce((total, chance) => total + chance * (1 - chance), 0)) / reps.length;
  return {
    ...report,
    surplus: { difference, least: difference - z95 * deviation, most: difference + z95 * deviation },
  };
}

function valueTaught(reps: readonly Judged[]): Value {
  return reps.reduce((value, { pass, came }) => {
    const outcome = came ? 1 : 0;
    return learn(value, outcome, salienceOf(outcome, pass));
  }, noValue);
}

/** The learner, and Spindle over the reps it said something of. */
function forecasters(reps: readonly Judged[]): { readonly learner: Forecaster; readonly model: Forecaster } {
  return { learner: forecaster(reps, ({ pass }) => pass), model: forecaster(reps, ({ model }) => model) };
}

/** @param chanceOf undefined: nothing was said */
function forecaster(reps: readonly Judged[], chanceOf: (rep: Judged) => number | undefined): Forecaster {
  let all: Forecasts | undefined;
  const sums: (Forecasts | undefined)[] = bins.map(() => undefined);
  for (const rep of reps) {
    const chance = chanceOf(rep);
    if (chance === undefined) continue;
    const bin = bins.findLastIndex(from => chance >= from);
    all = addForecast(all, chance, rep.came);
    sums[bin] = addForecast(sums[bin], chance, rep.came);
  }
  return {
    count: all?.count ?? 0,
    ...(all ? { brier: all.squares / all.count } : {}),
    bins: bins.flatMap((from, index) => {
      const found = sums[index];
      if (!found) return [];
      const { count, predicted, passed } = found;
      return [{ from, to: bins[index + 1] ?? 1, count, predicted: predicted / count, passed: passed / count }];
    }),
  };
}

function monthReports(reps: readonly Judged[]): MonthReport[] {
  return [...grouped(reps, ({ at }) => at.slice(0, 7))]
    .filter(([, of]) => of.length >= leastOfMonth)
    .map(([month, of]) => {
      const { learner, model } = forecasters(of);
      const { brier } = model;
      return { month, count: of.length, learner: learner.brier ?? 0, ...(brier === undefined ? {} : { model: brier }) };
    });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
