import { isRep, type PracticeEvent, type RepEvent } from './events';
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

/** A rep with a prediction that something came of. */
type Predicted = RepEvent & { readonly predicted: NonNullable<RepEvent['predicted']> };

/** @param standing the events that count, in the order of the log */
export function whatWorks(standing: readonly PracticeEvent[]): WhatWorks {
  const reps = standing
    .filter(isRep)
    .filter((rep): rep is Predicted => rep.predicted !== undefined && rep.outcome.runs > 0);
  const modelled = reps.filter(({ predicted }) => predicted.model !== undefined);
  return {
    approaches: approachReports(reps),
    topics: [...grouped(reps, ({ topic }) => topic)]
      .map(([topic, of]) => ({ topic, reps: of.length, value: valueTaught(of).expected }))
      .sort((a, b) => a.value - b.value || (a.topic < b.topic ? -1 : 1)),
    learner: forecaster(reps, ({ predicted }) => predicted.pass),
    model: forecaster(modelled, ({ predicted }) => predicted.model ?? 0),
    months: monthReports(reps),
  };
}

function approachReports(reps: readonly Predicted[]): ApproachReport[] {
  const named = reps.filter(({ predicted }) => predicted.approach);
  return [...grouped(named, ({ predicted }) => predicted.approach ?? '')]
    .map(([approach, of]) => approachReport(approach, of))
    .sort(
      (a, b) =>
        (b.surplus?.difference ?? -2) - (a.surplus?.difference ?? -2) ||
        b.reps - a.reps ||
        (a.approach < b.approach ? -1 : 1),
    );
}

function approachReport(approach: string, reps: readonly Predicted[]): ApproachReport {
  // Before Spindle had a chance of its own, the learner's stands for it.
  const chances = reps.map(({ predicted }) => predicted.model ?? predicted.pass);
  const passed = reps.filter(({ outcome }) => cameTrue(outcome)).length;
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

function valueTaught(reps: readonly Predicted[]): Value {
  return reps.reduce((value, { predicted, outcome }) => {
    const came = cameTrue(outcome) ? 1 : 0;
    return learn(value, came, salienceOf(came, predicted.pass));
  }, noValue);
}

function forecaster(reps: readonly Predicted[], chanceOf: (rep: Predicted) => number): Forecaster {
  const all = summed(reps, chanceOf);
  return {
    count: reps.length,
    ...(all ? { brier: all.squares / all.count } : {}),
    bins: bins.flatMap((from, index) => {
      const to = bins[index + 1] ?? 1;
      const within = reps.filter(rep => chanceOf(rep) >= from && (chanceOf(rep) < to || to === 1));
      const found = summed(within, chanceOf);
      if (!found) return [];
      const { count, predicted, passed } = found;
      return [{ from, to, count, predicted: predicted / count, passed: passed / count }];
    }),
  };
}

function monthReports(reps: readonly Predicted[]): MonthReport[] {
  return [...grouped(reps, ({ at }) => at.slice(0, 7))]
    .filter(([, of]) => of.length >= leastOfMonth)
    .map(([month, of]) => {
      const learner = forecaster(of, ({ predicted }) => predicted.pass).brier ?? 0;
      const modelled = of.filter(({ predicted }) => predicted.model !== undefined);
      const model = forecaster(modelled, ({ predicted }) => predicted.model ?? 0).brier;
      return { month, count: of.length, learner, ...(model === undefined ? {} : { model }) };
    });
}

function summed(reps: readonly Predicted[], chanceOf: (rep: Predicted) => number): Forecasts | undefined {
  return reps.reduce<Forecasts | undefined>(
    (sum, rep) => addForecast(sum, chanceOf(rep), cameTrue(rep.outcome)),
    undefined,
  );
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
