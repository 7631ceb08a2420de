import { PracticeError } from './core/errors';
import type { Grade, GradePair } from './core/events';
import type { Proposal } from './core/grade';
import { outcomeOf, type Rep } from './core/rep';
import type { EventDraft } from './log/practice-log';

/** What the evidence of a rep speaks for. */
export interface Proposals {
  readonly procedural?: Proposal;
  readonly conceptual?: Proposal;
}

/** What the learner gives; absent: as proposed. */
export interface GivenGrades {
  readonly procedural?: Grade;
  readonly conceptual?: Grade;
}

/**
 * The event a graded rep becomes; proposed and given grades are both in it.
 * @throws PracticeError for a grade that is none, or for a memory that was not practised
 */
export function repEvent(rep: Rep, proposals: Proposals, given: GivenGrades): EventDraft {
  const procedural = pair('procedural', proposals.procedural, given.procedural);
  const conceptual = pair('conceptual', proposals.conceptual, given.conceptual);
  const outcome = outcomeOf(rep);
  if (rep.task && outcome && procedural) {
    const { kata, variation, language } = rep.task;
    return {
      id: rep.id,
      type: 'rep',
      kata,
      variation,
      language,
      topic: rep.topic,
      ...(rep.prediction ? { predicted: rep.prediction } : {}),
      outcome,
      ...(rep.recall ? { recall: rep.recall } : {}),
      grade: { procedural, ...(conceptual ? { conceptual } : {}) },
    };
  }
  if (!rep.recall || !conceptual) throw new PracticeError('Nothing was recalled, so there is nothing to grade.');
  const { summary, recalled, of } = rep.recall;
  return { id: rep.id, type: 'recall', topic: rep.topic, summary, recalled, of, grade: conceptual };
}

function pair(kind: string, proposed: Proposal | undefined, given: Grade | undefined): GradePair | undefined {
  if (given !== undefined && ![1, 2, 3, 4].includes(given)) {
    throw new PracticeError(`A grade is 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy), not ${JSON.stringify(given)}.`);
  }
  if (!proposed && given !== undefined) {
    throw new PracticeError(`There is no ${kind} grade in this rep: that memory was not practised. Leave it out.`);
  }
  return proposed && { proposed: proposed.grade, given: given ?? proposed.grade };
}
