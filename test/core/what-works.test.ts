import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Prediction } from '../../src/core/events';
import { leastReps, whatWorks } from '../../src/core/what-works';
import { rep } from './support';

const close = (actual: number | undefined, expected: number) =>
  ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
/** Reps with a prediction each and whether the first run passed. */
const reps = (...list: readonly (readonly [Partial<Prediction>, boolean])[]) =>
  list.map(([predicted, firstRun], index) =>
    rep(index + 1, { predicted: { pass: 0.5, minutes: 5, ...predicted }, outcome: { firstRun } }),
  );
const times = (count: number, predicted: Partial<Prediction>, passed: number) =>
  Array.from({ length: count }, (_, index) => [predicted, index < passed] as const);

describe('What works', () => {
  it('says nothing of what was not predicted, or never ran', () => {
    const found = whatWorks([rep(1), rep(2, { predicted: { pass: 1, minutes: 1 }, outcome: { runs: 0 } })]);
    deepEqual([found.approaches, found.topics, found.learner, found.months], [[], [], { count: 0, bins: [] }, []]);
  });

  it('holds an approach against what Spindle expected, the learner where Spindle said nothing', () => {
    const approach = 'test first';
    const [found] = whatWorks(reps(...times(10, { approach, model: 0.5 }, 9))).approaches;
    equal(found?.passed, 9);
    close(found?.expected, 0.5);
    close(found?.surplus?.difference, 0.4);
    // 1.96 · √(10 · 0.25) / 10
    close((found?.surplus?.most ?? 0) - 0.4, 0.1959964 * Math.sqrt(2.5));
    close(whatWorks(reps(...times(10, { approach, pass: 0.9 }, 9))).approaches[0]?.surplus?.difference, 0);
  });

  it('makes no claim for fewer reps, and puts them last', () => {
    const few = times(leastReps - 1, { approach: 'draw it' }, leastReps - 1);
    const { approaches } = whatWorks(reps(...few, ...times(leastReps, { approach: 'test first', model: 0.9 }, 2)));
    deepEqual(
      approaches.map(of => [of.approach, of.surplus !== undefined]),
      [
        ['test first', true],
        ['draw it', false],
      ],
    );
  });

  it('has Brier score and calibration of both, as computed by hand', () => {
    const { learner, model } = whatWorks(
      reps([{ pass: 0.9, model: 0.6 }, true], [{ pass: 0.8 }, false], [{ pass: 0.1 }, false]),
    );
    close(learner.brier, (0.01 + 0.64 + 0.01) / 3);
    close(model.brier, 0.16);
    equal(model.count, 1);
    deepEqual(
      learner.bins.map(({ from, to, count, passed }) => [from, to, count, passed]),
      [
        [0, 0.2, 1, 0],
        [0.8, 1, 2, 0.5],
      ],
    );
    close(learner.bins[1]?.predicted, 0.85);
  });

  it('counts every prediction in one bin, sure things too', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(chance, fc.boolean()), { maxLength: 40 }), list => {
        const { learner } = whatWorks(reps(...list.map(([pass, came]) => [{ pass }, came] as const)));
        equal(
          learner.bins.reduce((sum, { count }) => sum + count, 0),
          list.length,
        );
      }),
    );
  });

  it('tells how a month went from five predictions on', () => {
    const inMonth = (month: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        rep(index + 1, { at: `${month}-10T12:00:00.000+01:00`, predicted: { pass: 0.5, minutes: 5 } }),
      );
    const { months } = whatWorks([...inMonth('2026-01', 4), ...inMonth('2026-02', 5)]);
    deepEqual(months, [{ month: '2026-02', count: 5, learner: 0.25 }]);
  });
});
