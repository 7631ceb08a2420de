import type { Grade } from '../../src/core/events';
import { type Memory, publishedWeights, Scheduler } from '../../src/core/memory';
import type { MemoryReview } from '../../src/optimizer/reviews';
import { seededRandom } from '../log/support';

/** Forgets faster than most at first, gains less with each success, and forgets along another curve. */
export const forgetful = publishedWeights.map((weight, index) => {
  if (index < 4) return weight * 0.3;
  if (index === 8) return weight * 0.8;
  return index === 20 ? 0.35 : weight;
});

/**
 * Reviews of a learner whose memory follows `weights`, practised over a year on the days the published weights choose,
 * or some days later. In the order of time.
 */
export function simulatedReviews(
  weights: readonly number[],
  memories: number,
  seed: number,
  days = 365,
): MemoryReview[] {
  const random = seededRandom(seed);
  const truth = new Scheduler({ retention: 0.9, weights });
  const chosen = new Scheduler({ retention: 0.9 });
  const reviews: MemoryReview[] = [];
  for (let memory = 0; memory < memories; memory++) {
    let hidden: Memory | undefined;
    let known: Memory | undefined;
    let day = Math.floor(random() * (days / 2));
    while (day < days) {
      const succeeds = random() < (hidden ? truth.retrievability(hidden, day) : 0.7);
      const grade = succeeds ? gradeOfSuccess(random()) : 1;
      reviews.push({ memory, day, elapsed: day - (hidden?.lastDay ?? day), grade });
      hidden = truth.review(hidden, day, grade, '');
      known = chosen.review(known, day, grade, `${memory}`);
      day = known.due + (random() < 0.3 ? Math.floor(random() * 10) : 0);
    }
  }
  return reviews.sort((a, b) => a.day - b.day);
}

function gradeOfSuccess(chance: number): Grade {
  return chance < 0.2 ? 2 : chance < 0.9 ? 3 : 4;
}
