import type { Proportion } from '../proportions';
import type { Review } from './replay';

/** How often a topic was remembered when it was due. */
export interface TopicRetention {
  readonly topic: string;
  /** A success is any grade but Again. */
  readonly remembered: Proportion;
  /** The desired retention, 0–1. */
  readonly desired: number;
}

/** Fewer reviews say nothing: at ten the 95 % interval is still about ±0.2 wide. */
export const leastReviews = 10;

/**
 * The retention of each topic, the lowest first. Counted are reviews on the day they were due or later: a review
 * brought forward, or a second one on the same day, is easier than what FSRS was asked for.
 */
export function retention(reviews: readonly Review[], desiredOf: (topic: string) => number): readonly TopicRetention[] {
  const topics = new Map<string, { successes: number; trials: number }>();
  for (const { topic, day, grade, before } of reviews) {
    if (!before || day < before.due) continue;
    const count = topics.get(topic) ?? { successes: 0, trials: 0 };
    topics.set(topic, count);
    count.trials += 1;
    if (grade > 1) count.successes += 1;
  }
  return [...topics]
    .map(([topic, remembered]) => ({ topic, remembered, desired: desiredOf(topic) }))
    .sort((a, b) => share(a.remembered) - share(b.remembered) || (a.topic < b.topic ? -1 : 1));
}

function share({ successes, trials }: Proportion): number {
  return successes / trials;
}
