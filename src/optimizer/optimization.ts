import type { CalibrationBin } from './evaluate';

/** Something under the weights in use before, and under those that were fitted. */
export interface BeforeAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What fitting came to: plain JSON. Everything is measured on the held-out last fifth of the reviews. */
export interface Optimization {
  /** All of them, and those the weights were fitted to. */
  readonly reviews: number;
  readonly fittedTo: number;
  /** Held-out reviews whose outcome was predicted. */
  readonly judgedOn: number;
  /** 21 numbers. */
  readonly weights: readonly number[];
  /**
   * Weights were found. fsrs-rs gives the published ones where too few memories have begun alike: it leaves out a first
   * grade that fewer than about twenty memories share, with all the reviews of these memories.
   */
  readonly isFitted: boolean;
  /** The log loss has fallen: only then may the weights be adopted. */
  readonly isBetter: boolean;
  readonly logLoss: BeforeAfter<number>;
  readonly rmse: BeforeAfter<number>;
  readonly calibration: BeforeAfter<readonly CalibrationBin[]>;
}
