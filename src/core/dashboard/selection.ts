import type { Practised, Replay, Review } from './replay';

/** How far back the charts look. */
export const ranges = ['30days', '90days', 'year', 'all'] as const;
export type Range = (typeof ranges)[number];

export function isRange(value: unknown): value is Range {
  return ranges.some(range => range === value);
}

/** What of the log the charts are of. */
export interface Selection {
  /** The first practice day that counts. */
  readonly from: number;
  /** Today's practice day. */
  readonly today: number;
  /** Absent: all topics. */
  readonly topic?: string;
}

const daysOf: Readonly<Record<Range, number>> = {
  '30days': 30,
  '90days': 90,
  year: 365,
  all: Number.POSITIVE_INFINITY,
};

/** A range that ends today, which is one of its days. */
export function selectionOf(range: Range, today: number, topic?: string): Selection {
  return { from: today - daysOf[range] + 1, today, ...(topic === undefined ? {} : { topic }) };
}

export function reviewsIn({ reviews }: Replay, { from, topic }: Selection): readonly Review[] {
  return reviews.filter(review => review.day >= from && (topic === undefined || review.topic === topic));
}

export function practisedIn({ practised }: Replay, { from, topic }: Selection): readonly Practised[] {
  return practised.filter(({ day, topic: of }) => day >= from && (topic === undefined || of === topic));
}
