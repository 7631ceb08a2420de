import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Memory, publishedWeights, Scheduler } from '../../src/core/memory';
import { loadFit } from '../../src/optimizer/fsrs-browser';
import { type Fit, optimize } from '../../src/optimizer/optimize';
import { optimizerName } from '../../src/optimizer/optimizer';
import { forgetful, simulatedReviews } from './simulated-learner';

const wasm = 'node_modules/fsrs-browser/fsrs_browser_bg.wasm';

describe('Fitting weights, by the optimizer itself', () => {
  let fitWeights: Fit;
  const { info } = console;
  before(async () => {
    // It prints the loss of every epoch.
    console.info = () => {};
    fitWeights = await loadFit(wasm, () => {});
  });
  after(() => {
    console.info = info;
  });

  for (const seed of [1, 2, 3]) {
    it(`predicts a learner who forgets faster better than the published weights do (seed ${seed})`, () => {
      const reviews = simulatedReviews(forgetful, 100, seed);
      const { isBetter, isFitted, logLoss, rmse, weights } = optimize(
        { reviews, current: publishedWeights },
        fitWeights,
      );
      ok(reviews.length >= 1000, `${reviews.length} reviews`);
      deepEqual([isFitted, isBetter, weights.length], [true, true, 21]);
      ok(logLoss.after < logLoss.before && rmse.after < rmse.before);
    });
  }

  it('of a learner who is as published finds nothing better', () => {
    const reviews = simulatedReviews(publishedWeights, 120, 1);
    const { isBetter } = optimize({ reviews, current: publishedWeights }, fitWeights);
    equal(isBetter, false);
  });

  it('of a learner whose weights are known finds nothing much better, and a second time nothing at all', () => {
    const reviews = simulatedReviews(forgetful, 200, 5);
    const known = optimize({ reviews, current: forgetful }, fitWeights);
    ok(known.logLoss.before - known.logLoss.after < 0.005);
    const first = optimize({ reviews, current: publishedWeights }, fitWeights);
    const again = optimize({ reviews, current: first.weights }, fitWeights);
    deepEqual([first.isBetter, again.isBetter, again.weights], [true, false, first.weights]);
  });

  it('of too few memories leaves the published weights and says so', () => {
    const reviews = simulatedReviews(forgetful, 15, 1, 3000);
    const { isFitted, isBetter } = optimize({ reviews, current: publishedWeights }, fitWeights);
    deepEqual([isFitted, isBetter], [false, false]);
  });

  it('counts memory as the scheduler does, reviews of the same day included', async () => {
    const { Fsrs } = await import('fsrs-browser');
    const scheduler = new Scheduler({ retention: 0.9, weights: forgetful });
    const history = [
      [3, 0],
      [1, 2],
      [3, 0],
      [4, 5],
      [2, 12],
    ] as const;
    let memory: Memory | undefined;
    let day = 100;
    for (const [grade, elapsed] of history) {
      day += elapsed;
      memory = scheduler.review(memory, day, grade, '');
    }
    const [stability = 0, difficulty = 0] = new Fsrs(Float32Array.from(forgetful)).memoryState(
      Uint32Array.from(history, ([grade]) => grade),
      Uint32Array.from(history, ([, elapsed]) => elapsed),
    );
    ok(memory);
    ok(Math.abs(memory.stability / stability - 1) < 1e-3, `${memory.stability}, not ${stability}`);
    ok(Math.abs(memory.difficulty / difficulty - 1) < 1e-3, `${memory.difficulty}, not ${difficulty}`);
  });

  it('gives weights the scheduler takes as they are', () => {
    const reviews = simulatedReviews(forgetful, 100, 1);
    const { weights } = optimize({ reviews, current: publishedWeights }, fitWeights);
    deepEqual(new Scheduler({ retention: 0.9, weights }).weights, weights);
  });

  it('is named with the version package.json pins', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    equal(optimizerName, `fsrs-browser ${devDependencies['fsrs-browser']}`);
  });
});
