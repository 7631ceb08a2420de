import { type Memory, Scheduler } from '../core/memory';
import type { MemoryReview } from './reviews';

/** Reviews predicted within a range of probability, and how they went. */
export interface CalibrationBin {
  /** Predicted probability of success, `from` ≤ p < `to`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean prediction, and the share of success. */
  readonly predicted: number;
  readonly actual: number;
}

/** How well weights predict. Both losses are 0 where nothing is predicted. */
export interface Evaluation {
  /** How many reviews were predicted. */
  readonly predicted: number;
  /** Mean of −ln of the probability given to what happened. */
  readonly logLoss: number;
  /** Root mean square of predicted less actual over bins of like reviews. */
  readonly rmse: number;
  readonly calibration: readonly CalibrationBin[];
}

interface Prediction {
  /** Probability of success, 0–1. */
  readonly chance: number;
  readonly succeeded: boolean;
  /** Reviews alike in elapsed days, in number of reviews and in lapses. */
  readonly alike: string;
}

/** Finer where FSRS schedules: nearly all reviews come at 70 % and more. */
const edges = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/**
 * Judges weights by what they would have predicted. Every review moves its memory; those from position `from` on are
 * judged. A review of the same day is none FSRS predicts (fsrs-rs leaves them out as well).
 * @param reviews in the order of time, each memory from its first review
 */
export function evaluate(weights: readonly number[], reviews: readonly MemoryReview[], from = 0): Evaluation {
  const predictions = predict(new Scheduler({ retention: 0.9, weights }), reviews, from);
  return {
    predicted: predictions.length,
    logLoss: mean(predictions.map(loss)),
    rmse: rmseOf(predictions),
    calibration: calibrationOf(predictions),
  };
}

function predict(scheduler: Scheduler, reviews: readonly MemoryReview[], from: number): readonly Prediction[] {
  const memories = new Map<number, Memory>();
  /** Reviews on a later day than the one before, and those of them that failed. */
  const counts = new Map<number, { reviews: number; lapses: number }>();
  const predictions: Prediction[] = [];
  reviews.forEach(({ memory: id, day, elapsed, grade }, position) => {
    const memory = memories.get(id);
    const count = counts.get(id) ?? { reviews: 0, lapses: 0 };
    counts.set(id, count);
    if (memory && elapsed > 0) {
      count.reviews += 1;
      const alike = [log(3.62, elapsed), log(1.89, count.reviews + 1), log(1.73, count.lapses)].join(' ');
      const succeeded = grade > 1;
      if (position >= from) predictions.push({ chance: scheduler.retrievability(memory, day), succeeded, alike });
      if (!succeeded) count.lapses += 1;
    }
    memories.set(id, scheduler.review(memory, day, grade, ''));
  });
  return predictions;
}

/** The bins of "RMSE (bins)" of github.com/open-spaced-repetition/srs-benchmark; 0 has one of its own. */
function log(base: number, value: number): number {
  return value === 0 ? -1 : Math.floor(Math.log(value) / Math.log(base));
}

function loss({ chance, succeeded }: Prediction): number {
  // A chance of exactly 1 that fails would weigh more than all the others together.
  const given = Math.min(1 - 1e-7, Math.max(1e-7, chance));
  return -Math.log(succeeded ? given : 1 - given);
}

function rmseOf(predictions: readonly Prediction[]): number {
  const bins = new Map<string, { count: number; surplus: number }>();
  for (const { chance, succeeded, alike } of predictions) {
    const bin = bins.get(alike) ?? { count: 0, surplus: 0 };
    bins.set(alike, bin);
    bin.count += 1;
    bin.surplus += chance - (succeeded ? 1 : 0);
  }
  const squares = [...bins.values()].map(({ count, surplus }) => surplus ** 2 / count);
  return predictions.length === 0 ? 0 : Math.sqrt(sum(squares) / predictions.length);
}

function calibrationOf(predictions: readonly Prediction[]): readonly CalibrationBin[] {
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? 1;
    const within = predictions.filter(({ chance }) => chance >= from && (chance < to || to === 1));
    if (within.length === 0) return [];
    const predicted = mean(within.map(({ chance }) => chance));
    const actual = mean(within.map(({ succeeded }) => (succeeded ? 1 : 0)));
    return [{ from, to, count: within.length, predicted, actual }];
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
