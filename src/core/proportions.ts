/** Successes among trials. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** 95 %: from here to there. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** Of the normal distribution, two-sided 95 %. */
export const z95 = 1.959964;

/** Wilson's score interval (Wilson 1927), which is right for few trials too. @param trials ≥ 1 */
export function wilson({ successes, trials }: Proportion): Interval {
  const share = successes / trials;
  const square = z95 ** 2 / trials;
  const middle = (share + square / 2) / (1 + square);
  const half = (z95 / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return { least: Math.max(0, middle - half), most: Math.min(1, middle + half) };
}

/** The difference `a` − `b` of two shares, with the interval of Newcombe (1998, method 10) made from Wilson's. */
export function difference(a: Proportion, b: Proportion): Interval & { readonly difference: number } {
  const [shareA, shareB] = [a.successes / a.trials, b.successes / b.trials];
  const [ofA, ofB] = [wilson(a), wilson(b)];
  const found = shareA - shareB;
  return {
    difference: found,
    least: found - Math.hypot(shareA - ofA.least, ofB.most - shareB),
    most: found + Math.hypot(ofA.most - shareA, shareB - ofB.least),
  };
}
