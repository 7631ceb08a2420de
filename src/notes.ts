import { unknown } from './choosing';
import { PracticeError } from './core/errors';
import type { History } from './core/history';
import { dayText, parseDay } from './core/local-time';
import { checkMovement } from './core/movement';
import type { EventDraft } from './log/practice-log';
import type { Library } from './packs/library';

/** What the learner notes beside the reps; each is an event of its own. */
export type Note = Extract<
  EventDraft,
  { readonly type: 'sting' | 'night' | 'morning' | 'sleep' | 'movement' | 'placement' }
>;

/** The lines of a bug, not a file: the log is read whole by every start without a snapshot. */
const mostCode = 20_000;

/** Of a placement: a script may ask for more than a person is asked, not for a log full. */
const mostAnswers = 50;

/** What a note may be about. */
export interface NoteContext {
  readonly history: Pick<History, 'night'>;
  readonly library: Pick<Library, 'katas' | 'topics'>;
}

/** @throws PracticeError where a script passed what says nothing, is too much, or is about nothing that is there */
export function checkNote(note: Note, context: NoteContext): void {
  if (note.type === 'sting') checkSting(note);
  else if (note.type === 'night') checkNight(note, context);
  else if (note.type === 'morning') checkMorning(note, context);
  else if (note.type === 'sleep') checkSleep(note);
  else if (note.type === 'placement') checkPlacement(note);
  else checkMoved(note);
}

type NoteOf<Type extends Note['type']> = Extract<Note, { readonly type: Type }>;

function checkNight({ problem, restated, tried, need }: NoteOf<'night'>, { library }: NoteContext): void {
  for (const [name, value] of Object.entries({ restated, tried, need })) text(name, value);
  const { kata, topic, text: own } = problem;
  const { katas, topics } = library;
  if (kata !== undefined && !katas.some(({ id }) => id === kata)) throw unknown('kata', kata, katas);
  if (topic !== undefined && !topics.some(({ id }) => id === topic)) throw unknown('topic', topic, topics);
  if (own !== undefined) text('text', own);
  if (kata === undefined && topic === undefined && !own?.trim()) {
    throw new PracticeError('Say what is left open: "kata", "topic", or a "text" of your own.');
  }
}

function checkMorning({ night, came }: NoteOf<'morning'>, { history }: NoteContext): void {
  text('came', came);
  if (history.night?.id === night) return;
  throw new PracticeError('Nothing was left for the night. "Spindle: Think About It Tonight" leaves something.');
}

function checkSleep({ day, hours, quality }: NoteOf<'sleep'>): void {
  if (parseDay(day) === undefined) throw new PracticeError('"{0}" is no day. Give one like {1}.', day, dayText(0));
  if (typeof hours !== 'number' || !(hours >= 0 && hours <= 24)) {
    throw new PracticeError('"hours" is a number from 0 to 24, not {0}.', JSON.stringify(hours));
  }
  if (quality !== undefined && ![1, 2, 3, 4, 5].includes(quality)) {
    throw new PracticeError('"quality" is a whole number from 1 (bad) to 5, not {0}.', JSON.stringify(quality));
  }
}

function checkPlacement({ answers }: NoteOf<'placement'>): void {
  if (answers.length === 0 || answers.length > mostAnswers) {
    throw new PracticeError(
      '"answers" are 1 to {0} katas, each with the chance of a first run that passes.',
      mostAnswers,
    );
  }
  for (const { chance } of answers) {
    if (typeof chance === 'number' && chance >= 0 && chance <= 1) continue;
    throw new PracticeError('"chance" is a number from 0 to 1, not {0}.', JSON.stringify(chance));
  }
}

function checkMoved(note: NoteOf<'movement'>): void {
  checkMovement(note);
  const { completed, rounds } = note;
  if (Number.isInteger(completed) && completed >= 1 && completed <= rounds) return;
  throw new PracticeError('"completed" is a whole number from 1 to {0}, not {1}.', rounds, JSON.stringify(completed));
}

function checkSting({ expected, happened, why, rule, code, before = '' }: NoteOf<'sting'>): void {
  for (const [name, value] of Object.entries({ expected, happened, why, rule })) text(name, value);
  if (rule.trim() === '') {
    throw new PracticeError('"rule" is what you take from the bug, and what you will be asked: it cannot be empty.');
  }
  if (code.length > mostCode || before.length > mostCode) {
    throw new PracticeError('Select the lines of the bug only: at most {0} characters are kept.', mostCode);
  }
}

/** @throws PracticeError for what is no text */
function text(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new PracticeError('"{0}" is text, not {1}.', name, JSON.stringify(value));
}
