import { type ActiveTime, elapsed, noTime, stop, touch } from './active-time';
import { countEdit, type DocumentEdit, type EditTally, noEdits } from './edit-tally';
import { PracticeError } from './errors';
import type { Outcome, Prediction, RecallResult } from './events';
import { addInsertions, type Insertions } from './insertions';
import type { Language } from './kata';
import { type Message, say, type Value } from './words';

/** The phases of DESIGN §4. A rep that is `recorded` is over; its draft is gone. */
export type Phase = 'predicting' | 'coding' | 'recalling' | 'grading' | 'recorded';

/** What is coded. Absent in a rep that is a conceptual review alone. */
export interface CodingTask {
  readonly kata: string;
  readonly variation: string;
  readonly language: Language;
  readonly level: number;
  readonly hints: number;
  readonly fileName: string;
  /** Edit operations a practised hand needs; only where they are counted. */
  readonly par?: number;
  /** What helps at the beginning; absent: a blank file. */
  readonly scaffold?: 'worked' | 'gaps';
  /** The kata whose solution may be studied; present for `worked`. */
  readonly example?: string;
  /** Spindle's own chance of what the learner is asked to predict, 0–1; absent in a draft of an older version. */
  readonly model?: number;
}

/** One attempt, plain data: it is saved as the draft after every step and is all that a restart needs. */
export interface Rep {
  /** ULID; the recorded event will carry it too. */
  readonly id: string;
  readonly topic: string;
  readonly task?: CodingTask;
  readonly phase: Phase;
  readonly parked: boolean;
  /** The topic's conceptual memory was due, so the recall comes before the code. */
  readonly recallFirst: boolean;
  readonly prediction?: Prediction;
  readonly time: ActiveTime;
  readonly hintsShown: number;
  readonly runs: number;
  readonly failedRuns: number;
  readonly firstRunPassed: boolean;
  readonly passed: boolean;
  readonly revealed: boolean;
  readonly firstRunMs?: number;
  readonly greenMs?: number;
  /** Only where edit operations are counted against par. */
  readonly edits?: EditTally;
  /** The worked example was opened. */
  readonly studied?: true;
  /** Absent where there was none. */
  readonly insertions?: Insertions;
  /** Summary typed so far. */
  readonly summaryDraft: string;
  readonly recall?: RecallResult;
}

export interface NewRep {
  readonly id: string;
  readonly topic: string;
  readonly task?: CodingTask;
  readonly recallFirst: boolean;
}

/** Everything that can happen to a rep, with the time it happened (epoch milliseconds) where time matters. */
export type RepIntent =
  | { readonly type: 'predict'; readonly prediction?: Prediction; readonly now: number }
  | { readonly type: 'activity'; readonly now: number }
  | { readonly type: 'edited'; readonly edit: DocumentEdit; readonly now: number }
  /** Large insertions, characters each. */
  | { readonly type: 'inserted'; readonly pieces: readonly number[]; readonly now: number }
  | { readonly type: 'away'; readonly now: number }
  | { readonly type: 'ran'; readonly passed: boolean; readonly now: number }
  | { readonly type: 'hint'; readonly now: number }
  | { readonly type: 'study'; readonly now: number }
  | { readonly type: 'giveUp'; readonly now: number }
  | { readonly type: 'draftSummary'; readonly summary: string }
  | { readonly type: 'recall'; readonly summary: string; readonly recalled: readonly string[]; readonly of: number }
  | { readonly type: 'skipRecall' }
  | { readonly type: 'grade' }
  | { readonly type: 'park'; readonly now: number }
  | { readonly type: 'resume'; readonly now: number };

/** An intent that does not fit the phase. The message names the phase and what is possible. */
export class WrongPhaseError extends PracticeError {
  override readonly name = 'WrongPhaseError';
  constructor(
    readonly intent: string,
    readonly phase: Phase | 'parked' | 'none',
  ) {
    super('Cannot {0} now: {1}. Possible: {2}.', intentWords(intent), situation(phase), possible(phase));
  }
}

function intentWords(intent: string): Value {
  const words: Readonly<Record<string, Message>> = {
    predict: say('predict'),
    ran: say('run the cases'),
    hint: say('show a hint'),
    study: say('study an example'),
    giveUp: say('give up'),
    draftSummary: say('write a summary'),
    recall: say('recall'),
    skipRecall: say('skip the recall'),
    grade: say('grade'),
    park: say('park the rep'),
    start: say('start a rep'),
    openCode: say('open the code'),
  };
  return words[intent] ?? intent;
}

function possible(phase: Phase | 'parked' | 'none'): Message {
  return {
    none: say('start a rep (Spindle: Start Rep) or resume a parked one'),
    parked: say('resume the rep (Spindle: Resume Rep)'),
    predicting: say('predict, skip the prediction, or park the rep'),
    coding: say('run the cases, show a hint, give up, or park the rep'),
    recalling: say('recall, skip the recall, or park the rep'),
    grading: say('grade, or park the rep'),
    recorded: say('start the next rep, or undo'),
  }[phase];
}

function situation(phase: Phase | 'parked' | 'none'): Message {
  if (phase === 'none') return say('no rep is open');
  return phase === 'parked' ? say('the rep is parked') : say('the rep is in the phase "{0}"', phase);
}

/** A rep at its beginning. */
export function newRep({ id, topic, task, recallFirst }: NewRep): Rep {
  return {
    id,
    topic,
    ...(task ? { task } : {}),
    phase: recallFirst || !task ? 'recalling' : 'predicting',
    parked: false,
    recallFirst: recallFirst && task !== undefined,
    time: noTime,
    hintsShown: 0,
    runs: 0,
    failedRuns: 0,
    firstRunPassed: false,
    passed: false,
    revealed: false,
    ...(task?.par === undefined ? {} : { edits: noEdits }),
    summaryDraft: '',
  };
}

/**
 * The rep after an intent; the rep given is not changed.
 * @throws WrongPhaseError where the intent does not fit the phase
 */
export function step(rep: Rep, intent: RepIntent): Rep {
  if (intent.type === 'park') return park(rep, intent.now);
  if (intent.type === 'resume') return rep.parked ? { ...rep, parked: false } : rep;
  if (intent.type === 'away') return { ...rep, time: stop(rep.time, intent.now) };
  if (rep.parked) throw new WrongPhaseError(intent.type, 'parked');
  switch (rep.phase) {
    case 'predicting':
      if (intent.type === 'predict') return predict(rep, intent.prediction, intent.now);
      break;
    case 'coding':
      return code(rep, intent);
    case 'recalling':
      if (intent.type === 'draftSummary') return { ...rep, summaryDraft: intent.summary };
      if (intent.type === 'recall') return recalled(rep, intent);
      if (intent.type === 'skipRecall') return rep.task ? { ...rep, phase: afterRecall(rep) } : rep;
      break;
    case 'grading':
      if (intent.type === 'grade') return { ...rep, phase: 'recorded' };
      break;
  }
  if (intent.type === 'activity') return rep;
  throw new WrongPhaseError(intent.type, rep.phase);
}

function park(rep: Rep, now: number): Rep {
  if (rep.phase === 'recorded') throw new WrongPhaseError('park', rep.phase);
  return { ...rep, parked: true, time: stop(rep.time, now) };
}

function predict(rep: Rep, prediction: Prediction | undefined, now: number): Rep {
  return { ...rep, phase: 'coding', time: touch(rep.time, now), ...(prediction ? { prediction } : {}) };
}

function code(rep: Rep, intent: RepIntent): Rep {
  switch (intent.type) {
    case 'activity':
      return { ...rep, time: touch(rep.time, intent.now) };
    case 'edited': {
      const edits = rep.edits && countEdit(rep.edits, intent.edit);
      return { ...rep, time: touch(rep.time, intent.now), ...(edits ? { edits } : {}) };
    }
    case 'inserted':
      return { ...rep, time: touch(rep.time, intent.now), insertions: addInsertions(rep.insertions, intent.pieces) };
    case 'hint':
      if (rep.hintsShown >= (rep.task?.hints ?? 0)) return rep;
      return { ...rep, time: touch(rep.time, intent.now), hintsShown: rep.hintsShown + 1 };
    case 'study':
      return {
        ...rep,
        time: touch(rep.time, intent.now),
        ...(rep.task?.example === undefined ? {} : { studied: true }),
      };
    case 'ran':
      return ran(rep, intent.passed, intent.now);
    case 'giveUp':
      return { ...rep, revealed: true, time: stop(rep.time, intent.now), phase: afterCoding(rep) };
    default:
      throw new WrongPhaseError(intent.type, rep.phase);
  }
}

function ran(rep: Rep, passed: boolean, now: number): Rep {
  const activeMs = elapsed(rep.time, now);
  const counted = {
    runs: rep.runs + 1,
    failedRuns: rep.failedRuns + (passed ? 0 : 1),
    firstRunPassed: rep.runs === 0 ? passed : rep.firstRunPassed,
    firstRunMs: rep.firstRunMs ?? activeMs,
  };
  if (!passed) return { ...rep, ...counted, time: touch(rep.time, now) };
  return { ...rep, ...counted, passed, greenMs: activeMs, time: stop(rep.time, now), phase: afterCoding(rep) };
}

function recalled(rep: Rep, intent: { summary: string; recalled: readonly string[]; of: number }): Rep {
  const { summary, of } = intent;
  const recall = { summary, recalled: [...intent.recalled], of, before: rep.recallFirst };
  return { ...rep, recall, summaryDraft: summary, phase: afterRecall(rep) };
}

function afterCoding(rep: Rep): Phase {
  return rep.recallFirst ? 'grading' : 'recalling';
}

/** A recall before the code leads to the prediction. (Skipped in a review alone it leads nowhere: nothing to grade.) */
function afterRecall(rep: Rep): Phase {
  return rep.recallFirst ? 'predicting' : 'grading';
}

/** An example that nobody opened did not help. */
function scaffoldOf({ task, studied }: Rep): Pick<Outcome, 'scaffold'> {
  if (task?.scaffold === 'gaps') return { scaffold: 'gaps' };
  return studied ? { scaffold: 'worked' } : {};
}

/** What the coding came to. Undefined for a conceptual review alone. */
export function outcomeOf(rep: Rep): Outcome | undefined {
  if (!rep.task) return undefined;
  return {
    passed: rep.passed,
    firstRun: rep.firstRunPassed,
    runs: rep.runs,
    failedRuns: rep.failedRuns,
    hints: rep.hintsShown,
    revealed: rep.revealed,
    activeMs: Math.round(rep.time.countedMs),
    ...(rep.firstRunMs === undefined ? {} : { firstRunMs: Math.round(rep.firstRunMs) }),
    ...(rep.greenMs === undefined ? {} : { greenMs: Math.round(rep.greenMs) }),
    ...(rep.edits && rep.task.par !== undefined ? { edits: rep.edits.operations, par: rep.task.par } : {}),
    ...(rep.insertions ? { insertions: rep.insertions.count, insertedChars: rep.insertions.characters } : {}),
    ...scaffoldOf(rep),
    level: rep.task.level,
  };
}
