import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  cumulativeStdNormalProbability,
  median as libraryMedian,
  mean,
  probit,
  rootMeanSquare,
  sampleRankCorrelation,
  sum,
} from 'simple-statistics';
import { median } from '../../src/core/grade';
import { dayText } from '../../src/core/local-time';
import { addForecast, calibration, type Forecasts } from '../../src/core/prediction';
import { difference, wilson, z95 } from '../../src/core/proportions';
import { rankCorrelation } from '../../src/core/rank-correlation';
import { sleepRelation } from '../../src/core/sleep-relation';
import { whatWorks } from '../../src/core/what-works';
import { idOf, noonOf, rep, tuesday } from './support';

/** Sums in another order differ in the last digits. */
const close = (actual: number | undefined, expected: number, within = 1e-9) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= within, `${actual} is ${expected}`);

const chance = fc.double({ min: 0, max: 1, noNaN: true });
/** Chances given, and whether it came. */
const forecasts = fc.array(fc.tuple(chance, fc.boolean()), { minLength: 1, maxLength: 60 });
const proportion = fc
  .tuple(fc.integer({ min: 1, max: 200 }), chance)
  .map(([trials, share]) => ({ trials, successes: Math.round(trials * share) }));
// Few values, so that many are equal.
const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
  minLength: 4,
  maxLength: 50,
});
const came = (one: boolean) => (one ? 1 : 0);
const errorsOf = (list: readonly (readonly [number, boolean])[]) => list.map(([pass, one]) => came(one) - pass);
const predictedReps = (list: readonly (readonly [number, boolean])[]) =>
  list.map(([pass, firstRun], index) => rep(index + 1, { predicted: { pass, minutes: 5 }, outcome: { firstRun } }));

describe('simple-statistics, as a second witness,', () => {
  it('has the same median', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(values, list => close(median(list), libraryMedian(list))));
  });

  it('has the same Brier score, the mean of squared errors, of the calibration and of What Works', () => {
    fc.assert(
      fc.property(forecasts, list => {
        const brier = rootMeanSquare(errorsOf(list)) ** 2;
        const [half, rest] = [list.filter((_, index) => index % 2 === 0), list.filter((_, index) => index % 2 === 1)];
        const byTopic = new Map(
          [half, rest].flatMap((of, index) => {
            const found = summed(of);
            return found ? [[`topic-${index}`, found] as const] : [];
          }),
        );
        const found = calibration(byTopic);
        close(found?.brier, brier);
        close(found?.meanPredicted, mean(list.map(([pass]) => pass)));
        close(found?.passRate, mean(list.map(([, one]) => came(one))));
        close(whatWorks(predictedReps(list)).learner.brier, brier);
      }),
    );
  });

  it('has the same means and counts in every bin of the calibration curve', () => {
    fc.assert(
      fc.property(forecasts, list => {
        const { bins } = whatWorks(predictedReps(list)).learner;
        assert.equal(sum(bins.map(({ count }) => count)), list.length);
        for (const { from, to, count, predicted, passed } of bins) {
          const within = list.filter(([pass]) => pass >= from && (pass < to || to === 1));
          assert.equal(count, within.length);
          close(predicted, mean(within.map(([pass]) => pass)));
          close(passed, mean(within.map(([, one]) => came(one))));
        }
      }),
    );
  });

  it('expects of an approach what is the mean of the chances given, and has the same surplus', () => {
    const ten = fc.array(fc.tuple(chance, fc.boolean()), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(ten, list => {
        const reps = list.map(([model, firstRun], index) =>
          rep(index + 1, { predicted: { pass: 0.5, minutes: 5, model, approach: 'draw it' }, outcome: { firstRun } }),
        );
        const [found] = whatWorks(reps).approaches;
        close(found?.expected, mean(list.map(([model]) => model)));
        close(found?.surplus?.difference, mean(errorsOf(list)));
      }),
    );
  });

  it('has the same rank correlation, equal values at their mean rank', () => {
    fc.assert(
      fc.property(points, list => {
        const found = rankCorrelation(list);
        const xs = list.map(([x]) => x);
        const ys = list.map(([, y]) => y);
        if (new Set(xs).size === 1 || new Set(ys).size === 1) assert.equal(found, undefined);
        else close(found?.rho, sampleRankCorrelation(xs, ys));
      }),
    );
  });

  it('finds the same relation of sleep to the share of first runs that pass', () => {
    const nights = fc.array(
      fc.tuple(fc.integer({ min: 3, max: 10 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 4 })),
      {
        minLength: 14,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(nights, list => {
        const notes = list.map(([hours], index) => {
          const base = { v: 1, id: idOf(index), at: noonOf(tuesday + index), by: '3f9c2a1e', type: 'sleep' } as const;
          return { ...base, day: dayText(tuesday + index), hours };
        });
        const reps = list.flatMap(([, runs], index) =>
          runs.map(firstRun => rep(index, { day: tuesday + index, outcome: { firstRun } })),
        );
        const hours = list.map(([of]) => of);
        const shares = list.map(([, runs]) => mean(runs.map(came)));
        const { passRate } = sleepRelation(notes, reps, 4);
        if (new Set(hours).size === 1 || new Set(shares).size === 1) assert.equal(passRate, undefined);
        else close(passRate?.rho, sampleRankCorrelation(hours, shares));
      }),
    );
  });

  it('has the same quantile of the normal distribution behind every interval', () => {
    // Its inverse of the error function is an approximation (Winitzki), its table has four digits.
    close(z95, probit(0.975), 0.005);
    close(cumulativeStdNormalProbability(z95), 0.975, 5e-5);
  });

  it("puts each end of Wilson's interval where the score test has its 95 %", () => {
    fc.assert(
      fc.property(proportion, of => {
        const share = of.successes / of.trials;
        const { least, most } = wilson(of);
        for (const end of [least, most].filter(bound => bound > 1e-9 && bound < 1 - 1e-9)) {
          const z = Math.abs(share - end) / Math.sqrt((end * (1 - end)) / of.trials);
          close(cumulativeStdNormalProbability(z), 0.975, 5e-5);
        }
      }),
    );
  });

  it("has the same ends of Newcombe's interval, as root mean squares of the distances to Wilson's", () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const [shareA, shareB] = [a.successes / a.trials, b.successes / b.trials];
        const [ofA, ofB] = [wilson(a), wilson(b)];
        const rootOfSquares = (...distances: number[]) => Math.SQRT2 * rootMeanSquare(distances);
        const found = difference(a, b);
        close(found.difference, shareA - shareB);
        close(found.least, shareA - shareB - rootOfSquares(shareA - ofA.least, ofB.most - shareB));
        close(found.most, shareA - shareB + rootOfSquares(ofA.most - shareA, shareB - ofB.least));
      }),
    );
  });
});

function summed(list: readonly (readonly [number, boolean])[]): Forecasts | undefined {
  return list.reduce<Forecasts | undefined>((of, [pass, one]) => addForecast(of, pass, one), undefined);
}
