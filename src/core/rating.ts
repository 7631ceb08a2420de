import type { Outcome } from './events';
import { cameTrue } from './prediction';

/** Strength of a learner in a topic, or difficulty of a kata, on the scale of Elo (1978): 400 points are odds of 10 : 1. */
export interface Rating {
  readonly rating: number;
  /** How many encounters made it. */
  readonly count: number;
}

/** A new learner's in a topic: as strong as a kata of level 2 is hard. */
export const newLearner: Rating = { rating: 1000, count: 0 };

const pointsPerLevel = 120;
const levelOfNewLearner = 2;
/** Points an encounter moves at first, and in the end; it halves its way there (Glickman 1995 moves the uncertain more). */
const firstStep = 64;
const lastStep = 16;
const halvingCount = 10;

/** A kata's before anyone met it, by its level, 1–10. */
export function ratingOfLevel(level: number): Rating {
  return { rating: newLearner.rating + pointsPerLevel * (level - levelOfNewLearner), count: 0 };
}

/** The level, 1–10, that a kata as hard as this has. */
export function levelOf(rating: number): number {
  const level = Math.round(levelOfNewLearner + (rating - newLearner.rating) / pointsPerLevel);
  return Math.min(10, Math.max(1, level));
}

/** Chance of success, 0–1, that the ratings speak for: 1 / (1 + 10^((kata − learner) / 400)) (Elo 1978). */
export function expectedScore(learner: Rating, kata: Rating): number {
  return 1 / (1 + 10 ** ((kata.rating - learner.rating) / 400));
}

/**
 * What a rep is worth, 0–1: first run passed (edits: within par) 1, passed later ¼, half of that with hints or gaps to
 * fill in; not passed 0. A pass in the end is worth something, since a kata that is solved slowly is not out of reach; it is worth little,
 * since the chance that is predicted is that of the first run.
 */
export function scoreOf(outcome: Outcome): number {
  if (!outcome.passed || outcome.revealed) return 0;
  return (cameTrue(outcome) ? 1 : 0.25) / (outcome.hints > 0 || outcome.scaffold === 'gaps' ? 2 : 1);
}

/** Both ratings after a rep. Zero-sum: what one gains the other loses; the less is known of the two, the larger the step. */
export function encounter(learner: Rating, kata: Rating, score: number): { learner: Rating; kata: Rating } {
  const gain = stepSize(Math.min(learner.count, kata.count)) * (score - expectedScore(learner, kata));
  return {
    learner: { rating: learner.rating + gain, count: learner.count + 1 },
    kata: { rating: kata.rating - gain, count: kata.count + 1 },
  };
}

function stepSize(count: number): number {
  return lastStep + (firstStep - lastStep) * 0.5 ** (count / halvingCount);
}
