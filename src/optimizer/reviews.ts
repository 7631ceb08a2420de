import { type Grade, isRecall, isRep, type PracticeEvent } from '../core/events';
import { practiceDay } from '../core/local-time';

/** One grading of one memory, as the fold counts its days. */
export interface MemoryReview {
  /** Which memory, from 0; one that was forgotten and begun anew is another. */
  readonly memory: number;
  /** Practice days since 1970, never before the memory's last one. */
  readonly day: number;
  /** Practice days since the memory's last review, 0 for its first. */
  readonly elapsed: number;
  readonly grade: Grade;
}

/**
 * The gradings of all memories in the order of the log. A rep with a recall is two: the two memories of a topic never
 * stand in for one another. A day before the last one counts as the same day, as in `Scheduler.review`.
 * @param standing events that count, in the order of the log
 */
export function memoryReviews(standing: readonly PracticeEvent[], dayStartHour: number): readonly MemoryReview[] {
  const sequences = new Sequences();
  for (const event of standing) {
    if (event.type === 'forget') {
      sequences.forget(String(event.topic));
      continue;
    }
    if (!isRep(event) && !isRecall(event)) continue;
    const day = practiceDay(event.at, dayStartHour);
    if (isRecall(event)) {
      sequences.add(event.topic, 'conceptual', day, event.grade.given);
      continue;
    }
    const { topic, language, grade } = event;
    sequences.add(topic, `procedural ${language}`, day, grade.procedural.given);
    if (grade.conceptual) sequences.add(topic, 'conceptual', day, grade.conceptual.given);
  }
  return sequences.reviews;
}

/** Numbers the memories as they come and counts their days. */
class Sequences {
  readonly reviews: MemoryReview[] = [];
  #memories = 0;
  readonly #topics = new Map<string, Map<string, { readonly memory: number; lastDay: number }>>();

  add(topic: string, kind: string, on: number, grade: Grade): void {
    const kinds = this.#topics.get(topic) ?? new Map();
    this.#topics.set(topic, kinds);
    const known = kinds.get(kind) ?? { memory: this.#memories++, lastDay: on };
    kinds.set(kind, known);
    const day = Math.max(on, known.lastDay);
    this.reviews.push({ memory: known.memory, day, elapsed: day - known.lastDay, grade });
    known.lastDay = day;
  }

  forget(topic: string): void {
    this.#topics.delete(topic);
  }
}
