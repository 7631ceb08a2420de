import type { Outcome, Prediction } from './events';
import { plural, type Translate } from './words';

/** Predictions beside what happened, summed up: of a topic, or of all. */
export interface Forecasts {
  readonly count: number;
  /** Sum of the squared errors. */
  readonly squares: number;
  /** Sum of the chances given. */
  readonly predicted: number;
  /** How many came true. */
  readonly passed: number;
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

/** What Spindle expected itself: told after the learner's own, never before. @param model 0–1 */
export function modelSentence(model: number, t: Translate): string {
  return t('Spindle expected {0} %', Math.round(model * 100));
}

/** Below this many reps of a topic nothing is said of how well it is judged. */
const enoughForecasts = 5;
/** A smaller difference is none with so few. */
const telling = 0.1;

/**
 * Whether a topic is expected to go better or worse than it does; undefined where that is not known, or it is not.
 * @param topic its title
 */
export function expectationSentence(forecasts: Forecasts | undefined, topic: string, t: Translate): string | undefined {
  if (!forecasts || forecasts.count < enoughForecasts) return undefined;
  const { count, predicted, passed } = forecasts;
  const excess = (predicted - passed) / count;
  if (Math.abs(excess) < telling) return undefined;
  const size = Math.abs(excess).toFixed(1);
  return excess > 0
    ? plural(
        t,
        'For {1} you expect too much by {2} ({0} rep)|For {1} you expect too much by {2} ({0} reps)',
        count,
        topic,
        size,
      )
    : plural(
        t,
        'For {1} you expect too little by {2} ({0} rep)|For {1} you expect too little by {2} ({0} reps)',
        count,
        topic,
        size,
      );
}

/** The forecasts with one more: the chance given, and whether it came true. */
export function addForecast(forecasts: Forecasts | undefined, pass: number, came: boolean): Forecasts {
  const one = { count: 1, squares: predictionError(pass, came) ** 2, predicted: pass, passed: came ? 1 : 0 };
  return forecasts ? sum(forecasts, one) : one;
}

/**
 * Undefined where there is no prediction yet.
 * @param forecasts by topic; summed in the order of the names, so that the last digit is the same on every machine
 */
export function calibration(forecasts: ReadonlyMap<string, Forecasts>): Calibration | undefined {
  const byName = [...forecasts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of);
  if (byName.length === 0) return undefined;
  const { count, squares, predicted, passed } = byName.reduce(sum);
  return { predictions: count, brier: squares / count, meanPredicted: predicted / count, passRate: passed / count };
}

function sum(a: Forecasts, b: Forecasts): Forecasts {
  return {
    count: a.count + b.count,
    squares: a.squares + b.squares,
    predicted: a.predicted + b.predicted,
    passed: a.passed + b.passed,
  };
}
