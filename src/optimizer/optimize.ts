import { publishedWeights } from '../core/memory';
import { evaluate } from './evaluate';
import type { BeforeAfter, Optimization } from './optimization';
import type { MemoryReview } from './reviews';
import { splitByTime } from './split';
import { type Training, trainingOf } from './training';

/** What is to be fitted. */
export interface OptimizeRequest {
  /** In the order of time, each memory from its first review. */
  readonly reviews: readonly MemoryReview[];
  /** The weights in use. */
  readonly current: readonly number[];
}

/** Finds the 21 weights that predict the items best. */
export type Fit = (training: Training) => ArrayLike<number>;

/**
 * Fits weights to the first four fifths of the reviews and judges them on the last fifth.
 *
 * The weights judged are the weights adopted; they are not fitted again to all reviews, as is often done. So the event
 * states the log loss of the very weights it holds, on reviews they never saw, and whoever optimizes twice in a row
 * changes nothing. The last fifth is fitted to when optimizing is offered next, at half as many reviews more.
 */
export function optimize({ reviews, current }: OptimizeRequest, fitWeights: Fit): Optimization {
  const { fitted, heldOutFrom } = splitByTime(reviews);
  // Rounded before they are judged, since these are what the log will hold.
  const weights = Array.from(fitWeights(trainingOf(fitted)), rounded);
  const before = evaluate(current, reviews, heldOutFrom);
  const after = evaluate(weights, reviews, heldOutFrom);
  const both = <Value>(pick: (evaluation: typeof before) => Value): BeforeAfter<Value> => ({
    before: pick(before),
    after: pick(after),
  });
  return {
    reviews: reviews.length,
    fittedTo: fitted.length,
    judgedOn: after.predicted,
    weights,
    isFitted: weights.some((weight, index) => weight !== rounded(publishedWeights[index] ?? 0)),
    isBetter: after.logLoss < before.logLoss,
    logLoss: both(({ logLoss }) => logLoss),
    rmse: both(({ rmse }) => rmse),
    calibration: both(({ calibration }) => calibration),
  };
}

/** Four decimals are the field's custom. */
function rounded(weight: number): number {
  return Number(weight.toFixed(4));
}
