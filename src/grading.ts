import { PracticeError } from './core/errors';
import type { Grade, GradePair, LapseReason, Prediction } from './core/events';
import type { Proposal } from './core/grade';
import { isLapseReason, lapseReasons } from './core/lapse';
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
  /** Why the doing is graded Again. */
  readonly lapse?: LapseReason;
}

/**
 * The event a graded rep becomes; proposed and given grades are both in it.
 * @throws PracticeError for a grade that is none, or for a memory that was not practised
 */
export function repEvent(rep: Rep, proposals: Proposals, given: GivenGrades): EventDraft {
  const procedural = pair('procedural', proposals.procedural, given.procedural);
  const conceptual = pair('conceptual', proposals.conceptual, given.conceptual);
  const outcome = outcomeOf(rep);
  const { lapse } = given;
  checkLapse(lapse, procedural?.given);
  if (rep.task && outcome && procedural) {
    const { kata, variation, language } = rep.task;
    return {
      id: rep.id,
      type: 'rep',
      kata,
      variation,
      language,
      topic: rep.topic,
      ...(rep.prediction ? { predicted: predictedOf(rep.prediction, rep.task.model) } : {}),
      outcome: lapse === undefined ? outcome : { ...outcome, lapse },
      ...(rep.recall ? { recall: rep.recall } : {}),
      grade: { procedural, ...(conceptual ? { conceptual } : {}) },
    };
  }
  if (!rep.recall || !conceptual) throw new PracticeError('Nothing was recalled, so there is nothing to grade.');
  const { summary, recalled, of } = rep.recall;
  return { id: rep.id, type: 'recall', topic: rep.topic, summary, recalled, of, grade: conceptual };
}

function checkLapse(lapse: unknown, grade: Grade | undefined): void {
  if (lapse === undefined) return;
  if (!isLapseReason(lapse)) {
    throw new PracticeError('"lapse" is one of {0}, not {1}.', lapseReasons.join(', '), JSON.stringify(lapse));
  }
  if (grade !== 1) throw new PracticeError('A reason is for a rep whose doing is graded 1 (Again). Leave "lapse" out.');
}

function pair(kind: string, proposed: Proposal | undefined, given: Grade | undefined): GradePair | undefined {
  if (given !== undefined && ![1, 2, 3, 4].includes(given)) {
    throw new PracticeError('A grade is 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy), not {0}.', JSON.stringify(given));
  }
  if (!proposed && given !== undefined) {
    throw new PracticeError('There is no {0} grade in this rep: that memory was not practised. Leave it out.', kind);
  }
  return proposed && { proposed: proposed.grade, given: given ?? proposed.grade };
}

/** Both chances, so that either can be held against what came. */
function predictedOf(prediction: Prediction, model: number | undefined): Prediction {
  return { ...prediction, ...(model === undefined ? {} : { model: Number(model.toFixed(3)) }) };
}
