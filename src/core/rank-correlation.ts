import { type Interval, z95 } from './proportions';

/** Spearman's, −1 to 1, with its 95 % interval and the number of points behind it. */
export interface Correlation extends Interval {
  readonly rho: number;
  readonly points: number;
}

/**
 * Spearman's rank correlation (1904), equal values at their mean rank; the interval by Fisher's z with the standard error
 * of Bonett & Wright (2000). Undefined under four points, or where all values of one side are equal.
 */
export function rankCorrelation(points: readonly (readonly [number, number])[]): Correlation | undefined {
  const count = points.length;
  if (count < 4) return undefined;
  const rho = pearson(ranks(points.map(([x]) => x)), ranks(points.map(([, y]) => y)));
  if (rho === undefined) return undefined;
  // At ±1 Fisher's z has no end.
  const middle = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, rho)));
  const half = z95 * Math.sqrt((1 + rho ** 2 / 2) / (count - 3));
  return { rho, points: count, least: Math.tanh(middle - half), most: Math.tanh(middle + half) };
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map(value => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [meanX, meanY] = [xs, ys].map(of => of.reduce((sum, value) => sum + value, 0) / of.length);
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const [dx, dy] = [x - (meanX ?? 0), (ys[index] ?? 0) - (meanY ?? 0)];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}
