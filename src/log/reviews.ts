import { type Grade, type GradePair, isRecall, isRep, type PracticeEvent } from '../core/events';
import { undoneIds } from '../core/undone';

/** One grading of one memory. A rep with a recall holds two. */
export interface Review {
  readonly event: PracticeEvent;
  readonly kind: 'procedural' | 'conceptual';
  readonly topic: string;
  readonly proposed: Grade;
  readonly given: Grade;
}

/** The reviews that stand (nothing undone), in the order of the events, which must be the log's. */
export function reviewsOf(events: readonly PracticeEvent[]): Review[] {
  const undone = undoneIds(events);
  return events.filter(event => !undone.has(event.id)).flatMap(reviewsIn);
}

function reviewsIn(event: PracticeEvent): Review[] {
  if (isRecall(event)) return [review(event, 'conceptual', event.topic, event.grade)];
  if (!isRep(event)) return [];
  const { procedural, conceptual } = event.grade;
  const reviews = [review(event, 'procedural', event.topic, procedural)];
  if (conceptual) reviews.push(review(event, 'conceptual', event.topic, conceptual));
  return reviews;
}

function review(event: PracticeEvent, kind: Review['kind'], topic: string, grade: GradePair): Review {
  return { event, kind, topic, proposed: grade.proposed, given: grade.given };
}
