import type { MemoryReview } from './reviews';

/** Training items as fsrs-browser takes them: all histories end to end, and how long each is. */
export interface Training {
  /** 1–4 */
  readonly ratings: Uint32Array;
  /** Practice days since the review before. */
  readonly elapsed: Uint32Array;
  readonly lengths: Uint32Array;
}

/** fsrs-rs leaves longer histories out (`max_seq_len` of its training): handing them over would cost memory alone. */
const longestHistory = 64;

/**
 * One item for each review whose outcome FSRS predicts (not a memory's first, not one of the same day), holding the
 * memory's history up to it. In the order of time: the optimizer gives the later ones more weight.
 */
export function trainingOf(reviews: readonly MemoryReview[]): Training {
  const histories = new Map<number, MemoryReview[]>();
  const items: MemoryReview[][] = [];
  for (const review of reviews) {
    const history = histories.get(review.memory) ?? [];
    histories.set(review.memory, history);
    history.push(review);
    if (review.elapsed > 0 && history.length <= longestHistory) items.push([...history]);
  }
  const all = items.flat();
  return {
    ratings: Uint32Array.from(all, ({ grade }) => grade),
    elapsed: Uint32Array.from(all, ({ elapsed }) => elapsed),
    lengths: Uint32Array.from(items, ({ length }) => length),
  };
}
