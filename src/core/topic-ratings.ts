import type { RepEvent } from './events';
import type { KataInfo } from './kata';
import { passChance } from './pass-chance';
import { encounter, expectedScore, newLearner, type Rating, ratingOfLevel, scoreOf } from './rating';

/** How strong the learner is in a topic, and how hard its katas are for this learner. Follows from its reps alone. */
export interface TopicRatings {
  readonly learner: Rating;
  /** By id; absent: as its level says. */
  readonly katas: Readonly<Record<string, Rating>>;
}

/** A rep of a build that did not record levels says 0. */
const unknownLevel = 3;

/** The ratings after one more rep of the topic. @param start the learner's before the first */
export function includeRating(
  known: TopicRatings | undefined,
  { kata, outcome }: RepEvent,
  start = newLearner,
): TopicRatings {
  const learner = known?.learner ?? start;
  const before = known?.katas[kata] ?? ratingOfLevel(outcome.level || unknownLevel);
  const after = encounter(learner, before, scoreOf(outcome));
  return { learner: after.learner, katas: { ...known?.katas, [kata]: after.kata } };
}

/**
 * Spindle's own chance, 0–1, that the first run of a kata passes (where edit operations are counted: that par is kept).
 * @param ratings of its topic @param retrievability of the topic's procedural memory; absent: new
 * @param start the learner's rating before the first rep of the topic
 */
export function modelChance(
  { id, level }: Pick<KataInfo, 'id' | 'level'>,
  ratings: TopicRatings | undefined,
  retrievability: number | undefined,
  start = newLearner,
): number {
  const learner = ratings?.learner ?? start;
  return passChance(expectedScore(learner, ratings?.katas[id] ?? ratingOfLevel(level)), retrievability);
}
