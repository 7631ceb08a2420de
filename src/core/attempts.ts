import { type Grade, isRep, type PracticeEvent, type RepEvent } from './events';
import type { Language } from './kata';
import type { Rep } from './rep';

/** An attempt at a kata that was graded, as the log tells it: plain JSON. Its code is a file of its own. */
export interface Attempt {
  /** Id of the rep. */
  readonly id: string;
  readonly kata: string;
  /** Local time with its offset, as recorded. */
  readonly at: string;
  readonly language: Language;
  readonly variation: string;
  readonly grade: Grade;
  readonly passed: boolean;
  /** The solution was seen before a run passed. */
  readonly revealed: boolean;
  readonly activeMs: number;
  readonly runs: number;
  readonly hints: number;
}

/** The attempts at a kata, newest first. @param standing the events that still count, in the order of the log */
export function attemptsAt(standing: readonly PracticeEvent[], kata: string): Attempt[] {
  return standing
    .filter((event): event is RepEvent => isRep(event) && event.kata === kata)
    .map(attemptOf)
    .reverse();
}

function attemptOf({ id, kata, at, language, variation, grade, outcome }: RepEvent): Attempt {
  const { passed, revealed, activeMs, runs, hints } = outcome;
  return { id, kata, at, language, variation, grade: grade.procedural.given, passed, revealed, activeMs, runs, hints };
}

/**
 * Whether code that answers the kata must stay out of view in this rep: until a run passed or the learner gave up, and
 * in a recall that comes before the code.
 */
export function isAnswerHidden({ phase, recallFirst }: Pick<Rep, 'phase' | 'recallFirst'>): boolean {
  return phase === 'predicting' || phase === 'coding' || (phase === 'recalling' && recallFirst);
}
