import type { Grade } from './events';
import type { Language } from './kata';
import type { Phase, Rep } from './rep';

/** The grades the evidence speaks for. */
export interface ProposedGrades {
  readonly procedural?: { readonly grade: Grade; readonly evidence: string };
  readonly conceptual?: { readonly grade: Grade; readonly evidence: string };
}

/** A rep as commands return it (DESIGN §9): plain JSON. */
export interface RepView {
  readonly id: string;
  readonly phase: Phase | 'parked';
  /** These four are absent in a conceptual review alone. */
  readonly kata?: string;
  readonly variation?: string;
  readonly language?: Language;
  /** Uri of the learner's file. */
  readonly file?: string;
  readonly topic: string;
  readonly hintsShown: number;
  readonly runs: number;
  readonly proposed?: ProposedGrades;
}

/** @param file uri of the learner's file */
export function repView(rep: Rep, file: string | undefined, proposed: ProposedGrades | undefined): RepView {
  const { task } = rep;
  return {
    id: rep.id,
    phase: rep.parked ? 'parked' : rep.phase,
    ...(task ? { kata: task.kata, variation: task.variation, language: task.language } : {}),
    ...(file ? { file } : {}),
    topic: rep.topic,
    hintsShown: rep.hintsShown,
    runs: rep.runs,
    ...(proposed ? { proposed } : {}),
  };
}
