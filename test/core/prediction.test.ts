import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addForecast,
  calibration,
  expectationSentence,
  type Forecasts,
  predictionError,
  predictionSentence,
} from '../../src/core/prediction';
import { english } from '../../src/core/words';
import { outcome } from './support';

const forecast = (pass: number, passed: 0 | 1) => ({ pass, passed });
const close = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-12, `${actual} is not ${expected}`);
const sentence = (pass: number, firstRun: boolean) =>
  predictionSentence({ pass, minutes: 5 }, outcome({ firstRun }), english);

describe('a prediction error', () => {
  it('is outcome minus prediction', () => {
    close(predictionError(0.7, false), -0.7);
    close(predictionError(0.7, true), 0.3);
    assert.equal(predictionError(1, true), 0);
    assert.equal(predictionError(0, true), 1);
    assert.equal(predictionError(1, false), -1);
  });

  it('is told in one line', () => {
    assert.equal(sentence(0.7, false), 'You said 70 %: the first run failed, −0.70');
    assert.equal(sentence(0.7, true), 'You said 70 %: the first run passed, +0.30');
    assert.equal(sentence(1, true), 'You said 100 %: the first run passed, +0.00');
    assert.equal(sentence(0.125, true), 'You said 13 %: the first run passed, +0.88');
  });

  it('is about the first run, not about whether one passed in the end', () => {
    const passedLater = outcome({ passed: true, firstRun: false, runs: 4, failedRuns: 3 });
    assert.match(predictionSentence({ pass: 0.9, minutes: 5 }, passedLater, english), /first run failed, −0\.90$/);
  });

  it('is about par where edit operations are counted', () => {
    const told = (edits: number, changes = {}) =>
      predictionSentence({ pass: 0.7, minutes: 5 }, outcome({ edits, par: 5, ...changes }), english);
    assert.equal(told(5), 'You said 70 %: within par, +0.30');
    assert.equal(told(6), 'You said 70 %: not within par, −0.70');
    assert.equal(told(3, { passed: false, firstRun: false, revealed: true }), 'You said 70 %: not within par, −0.70');
  });
});

/** All of one topic. */
function calibrationOf(given: readonly { readonly pass: number; readonly passed: 0 | 1 }[]) {
  const summed = given.reduce<Forecasts | undefined>(
    (sum, { pass, passed }) => addForecast(sum, pass, passed === 1),
    undefined,
  );
  return calibration(new Map(summed ? [['a', summed]] : []));
}

describe('calibration', () => {
  it('is unknown before the first prediction', () => {
    assert.equal(calibrationOf([]), undefined);
  });

  it('is the mean squared error, worked out by hand', () => {
    // (0.3² + 0.8² + 0.5² + 0²) / 4 = (0.09 + 0.64 + 0.25 + 0) / 4
    const found = calibrationOf([forecast(0.7, 1), forecast(0.8, 0), forecast(0.5, 0), forecast(1, 1)]);
    assert.equal(found?.predictions, 4);
    close(found?.brier, 0.245);
    close(found?.meanPredicted, 0.75);
    close(found?.passRate, 0.5);
  });

  it('earns 0.25 for a constant 50 %, 0 for being right and sure, 1 for being wrong and sure', () => {
    assert.equal(calibrationOf([forecast(0.5, 1), forecast(0.5, 0), forecast(0.5, 0)])?.brier, 0.25);
    assert.equal(calibrationOf([forecast(1, 1), forecast(0, 0)])?.brier, 0);
    assert.equal(calibrationOf([forecast(1, 0), forecast(0, 1)])?.brier, 1);
  });

  it('cannot be bettered by a constant other than the pass rate', () => {
    const outcomes = fc.array(fc.constantFrom<(0 | 1)[]>(0, 1), { minLength: 1 });
    fc.assert(
      fc.property(outcomes, fc.double({ min: 0, max: 1, noNaN: true }), (passed, constant) => {
        const brier = (pass: number) => calibrationOf(passed.map(result => forecast(pass, result)))?.brier ?? 0;
        const rate = passed.reduce<number>((sum, result) => sum + result, 0) / passed.length;
        assert.ok(brier(rate) <= brier(constant) + 1e-12);
      }),
    );
  });
});

describe('what is expected of a topic', () => {
  const forecasts = (...pairs: [number, boolean][]) =>
    pairs.reduce<Forecasts | undefined>((sum, [pass, came]) => addForecast(sum, pass, came), undefined);
  const said = (...pairs: [number, boolean][]) => expectationSentence(forecasts(...pairs), 'Graphs', english);

  it('is told where it is too much or too little by a tenth and more', () => {
    const tooMuch = said([0.8, true], [0.8, false], [0.8, true], [0.8, true], [0.8, false]);
    assert.equal(tooMuch, 'For Graphs you expect too much by 0.2 (5 reps)');
    assert.match(said([0.5, true], [0.5, true], [0.5, true], [0.5, true], [0.5, true]) ?? '', /too little by 0\.5/);
  });

  it('is not told where it is right, nor after few reps', () => {
    assert.equal(said([0.8, true], [0.8, true], [0.8, true], [0.8, true], [0.8, false]), undefined);
    assert.equal(said([1, false], [1, false], [1, false], [1, false]), undefined);
  });
});
