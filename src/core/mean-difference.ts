import type { Interval } from './proportions';

/** A difference of two means with its interval, and what stands behind it. */
export interface MeanDifference extends Interval {
  readonly a: number;
  readonly b: number;
  /** The mean of `a` minus that of `b`. */
  readonly difference: number;
}

/** Fewer of either say nothing, and the interval below is wide enough from here on. */
export const leastValues = 10;
/** Student's t, two-sided 95 %, of nine degrees of freedom: the fewest that Welch's formula gives for ten of each. */
const t95 = 2.262157;

/**
 * The difference of the means of two samples whose spread may differ (Welch 1947), with a 95 % interval that is a little
 * too wide for many values, never too narrow. Undefined under `leastValues` of either.
 */
export function meanDifference(a: readonly number[], b: readonly number[]): MeanDifference | undefined {
  if (Math.min(a.length, b.length) < leastValues) return undefined;
  const [ofA, ofB] = [moments(a), moments(b)];
  const difference = ofA.mean - ofB.mean;
  const half = t95 * Math.sqrt(ofA.variance / a.length + ofB.variance / b.length);
  return { a: ofA.mean, b: ofB.mean, difference, least: difference - half, most: difference + half };
}

function moments(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}
