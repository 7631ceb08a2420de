/** What reps of one kind (a topic, an approach) have taught to expect. */
export interface Value {
  /** The outcome expected, 0 (never passes) to 1. */
  readonly expected: number;
  /** How many outcomes taught it. */
  readonly count: number;
}

/** Before anything is known, a coin's chance. */
export const noValue: Value = { expected: 0.5, count: 0 };

/** Share of the error learned where nothing stood out, and where everything did; our choice. */
const calmRate = 0.1;
const salientRate = 0.4;

/**
 * The value after an outcome: it moves towards the outcome by a share of the prediction error, V += α (λ − V)
 * (Rescorla & Wagner 1972). α grows with salience, since what surprised or hurt teaches more (Pearce & Hall 1980).
 * With α in [0, 1] a value never leaves [0, 1] and never passes the outcome.
 * @param outcome 0–1 @param salience 0–1: how much the outcome stood out, see `salienceOf`
 */
export function learn(value: Value, outcome: number, salience: number): Value {
  const rate = calmRate + (salientRate - calmRate) * salience;
  return { expected: value.expected + rate * (outcome - value.expected), count: value.count + 1 };
}

/**
 * How much an outcome stands out: the size of the learner's own prediction error; half of it all where nothing was
 * predicted. 0–1
 */
export function salienceOf(outcome: number, predicted: number | undefined): number {
  return predicted === undefined ? 0.5 : Math.abs(outcome - predicted);
}
