import type { Outcome, Prediction } from './events';
import type { Translate } from './words';

/** A prediction beside what happened: 1 the first run passed, 0 it did not. */
export interface Forecast {
  readonly topic: string;
  /** Practice day. */
  readonly day: number;
  readonly pass: number;
  readonly passed: 0 | 1;
}

/** How well chances given match what happens. */
export interface Calibration {
  readonly predictions: number;
  /** Mean squared error (Brier 1950), 0 best, 0.25 what a constant 50 % earns. */
  readonly brier: number;
  readonly meanPredicted: number;
  readonly passRate: number;
}

/** Outcome minus prediction (Rescorla & Wagner 1972): −1 a sure thing that failed, +1 a hopeless one that passed. */
export function predictionError(pass: number, passed: boolean): number {
  return (passed ? 1 : 0) - pass;
}

/**
 * Whether what the chance was given for happened: the first run passed or, where edit operations are counted (there the
 * first run is the one that finds nothing left to do), that it took par or less.
 */
export function cameTrue({ passed, firstRun, edits, par }: Outcome): boolean {
  return edits === undefined || par === undefined ? firstRun : passed && edits <= par;
}

/** `You said 70 %: failed, −0.70` */
export function predictionSentence(predicted: Prediction, outcome: Outcome, t: Translate): string {
  const error = predictionError(predicted.pass, cameTrue(outcome));
  const sign = error < 0 ? '−' : '+';
  const percent = Math.round(predicted.pass * 100);
  const size = Math.abs(error).toFixed(2);
  if (outcome.par !== undefined) {
    return cameTrue(outcome)
      ? t('You said {0} %: within par, {1}', percent, sign + size)
      : t('You said {0} %: not within par, {1}', percent, sign + size);
  }
  return outcome.firstRun
    ? t('You said {0} %: the first run passed, {1}', percent, sign + size)
    : t('You said {0} %: the first run failed, {1}', percent, sign + size);
}

/** Undefined where there is no prediction yet. */
export function calibration(forecasts: readonly Forecast[]): Calibration | undefined {
  const count = forecasts.length;
  if (count === 0) return undefined;
  let squares = 0;
  let predicted = 0;
  let passed = 0;
  for (const forecast of forecasts) {
    squares += (forecast.passed - forecast.pass) ** 2;
    predicted += forecast.pass;
    passed += forecast.passed;
  }
  return { predictions: count, brier: squares / count, meanPredicted: predicted / count, passRate: passed / count };
}
