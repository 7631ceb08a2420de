import { hash } from '../../../src/core/hash';
import { seededRandom } from '../../log/support';

/** Draws of one thing that happens by chance, the same in every run and whatever else is drawn. */
export interface Chance {
  /** From 0 to 1. */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
}

/**
 * A stream of draws of its own for each name. Two policies that review the same memory for the nth time so meet the same
 * luck, and what differs between them is the policy (common random numbers).
 */
export function chanceOf(...name: readonly (string | number)[]): Chance {
  const random = seededRandom(hash(name.join(' ')));
  // Keeps the logarithm finite.
  const uniform = () => Math.max(random(), 1e-12);
  // Box & Muller 1958. Always two draws, so that the stream stays in step.
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** The value whose share of the whole the number falls into. @param shares of which the first is the rest's complement */
export function pick<Value>(uniform: number, shares: readonly (readonly [Value, number])[], last: Value): Value {
  let below = 0;
  for (const [value, share] of shares) {
    below += share;
    if (uniform < below) return value;
  }
  return last;
}
