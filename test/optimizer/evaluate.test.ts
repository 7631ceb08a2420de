import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Grade } from '../../src/core/events';
import { publishedWeights } from '../../src/core/memory';
import { evaluate } from '../../src/optimizer/evaluate';
import type { MemoryReview } from '../../src/optimizer/reviews';
import { forgetful, simulatedReviews } from './simulated-learner';

/**
 * A memory begun with Good is stable for exactly 10 days, and the forgetting curve has the exponent −0.5: the chance of
 * success after t days is (1 + (0.9^−2 − 1) · t / 10)^−0.5.
 */
const simple = publishedWeights.map((weight, index) => (index === 2 ? 10 : index === 20 ? 0.5 : weight));

/** After 10 days it is 0.9. */
const after40 = (1 + (0.9 ** -2 - 1) * 4) ** -0.5;

const begun = (memory: number, elapsed: number, grade: Grade): MemoryReview[] => [
  { memory, day: 100, elapsed: 0, grade: 3 },
  { memory, day: 100 + elapsed, elapsed, grade },
];
const close = (actual: number, expected: number) =>
  ok(Math.abs(actual - expected) < 1e-6, `${actual}, not ${expected}`);

describe('The evaluation of weights', () => {
  it('has the log loss of its predictions', () => {
    const { predicted, logLoss } = evaluate(simple, [...begun(0, 10, 3), ...begun(1, 40, 3), ...begun(2, 10, 1)]);
    equal(predicted, 3);
    close(logLoss, -(Math.log(0.9) + Math.log(after40) + Math.log(0.1)) / 3);
  });

  it('has the RMSE over bins of like reviews', () => {
    // Three after 10 days (two succeed) are one bin; one after 40 days (it succeeds) is another.
    const reviews = [...begun(0, 10, 3), ...begun(1, 10, 2), ...begun(2, 10, 1), ...begun(3, 40, 4)];
    const first = (0.9 * 3 - 2) / 3;
    const second = after40 - 1;
    close(evaluate(simple, reviews).rmse, Math.sqrt((3 * first ** 2 + second ** 2) / 4));
  });

  it('has calibration in bins: count, mean prediction, share of success', () => {
    const { calibration } = evaluate(simple, [...begun(0, 10, 3), ...begun(1, 10, 1), ...begun(2, 40, 3)]);
    deepEqual(
      calibration.map(({ from, to, count, predicted, actual }) => [from, to, count, predicted.toFixed(4), actual]),
      [
        [0.7, 0.75, 1, '0.7183', 1],
        [0.9, 0.95, 2, '0.9000', 0.5],
      ],
    );
  });

  it('predicts neither the first review of a memory nor one of the same day', () => {
    equal(evaluate(simple, begun(0, 0, 1)).predicted, 0);
  });

  it('judges only the held-out reviews, with memories that all reviews have moved', () => {
    const reviews = [...begun(0, 10, 1), ...begun(1, 10, 3)];
    const { predicted, logLoss } = evaluate(simple, reviews, 2);
    equal(predicted, 1);
    close(logLoss, -Math.log(0.9));
  });

  it('is 0 where nothing was predicted', () => {
    deepEqual(evaluate(simple, []), { predicted: 0, logLoss: 0, rmse: 0, calibration: [] });
  });

  it('finds the weights a learner really has better than others', () => {
    const reviews = simulatedReviews(forgetful, 100, 3);
    ok(evaluate(forgetful, reviews).logLoss < evaluate(publishedWeights, reviews).logLoss);
    ok(evaluate(forgetful, reviews).rmse < evaluate(publishedWeights, reviews).rmse);
  });
});
