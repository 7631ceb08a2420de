import { PracticeError } from './core/errors';
import type { EventDraft } from './log/practice-log';

/** What the learner notes beside the reps; each is an event of its own. */
export type Note = Extract<EventDraft, { readonly type: 'sting' }>;

/** The lines of a bug, not a file: the log is read whole by every start without a snapshot. */
const mostCode = 20_000;

/** @throws PracticeError where a script passed what says nothing, or is too much */
export function checkNote(note: Note): void {
  checkSting(note);
}

function checkSting({ expected, happened, why, rule, code, before = '' }: Note): void {
  for (const [name, value] of Object.entries({ expected, happened, why, rule })) text(name, value);
  if (rule.trim() === '') {
    throw new PracticeError('"rule" is what you take from the bug, and what you will be asked: it cannot be empty.');
  }
  if (code.length > mostCode || before.length > mostCode) {
    throw new PracticeError(`Select the lines of the bug only: at most ${mostCode} characters are kept.`);
  }
}

/** @throws PracticeError for what is no text */
function text(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new PracticeError(`"${name}" is text, not ${JSON.stringify(value)}.`);
}
