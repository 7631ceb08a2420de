import type { Language } from './kata';
import type { Json } from './values';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;

/** What every event carries. `at` is local time with the writer's own UTC offset, so its practice day never moves. */
export interface EventBase {
  readonly v: 1;
  /** ULID, unique over all devices. */
  readonly id: string;
  /** `2026-11-24T08:15:30.123+01:00` */
  readonly at: string;
  /** Device, 8 hex digits. */
  readonly by: string;
}

/** What the learner said before coding. */
export interface Prediction {
  /** Chance that the first run passes, 0–1. */
  readonly pass: number;
  readonly minutes: number;
  readonly approach?: string;
  readonly plan?: string;
  /** Spindle's own chance, made before the learner's was known, 0–1. */
  readonly model?: number;
}

/** Why a rep was graded Again, as the learner tags it. */
export type LapseReason = 'unknown' | 'slipped' | 'misread' | 'approach' | 'language' | 'rushed';

export interface Outcome {
  readonly passed: boolean;
  /** The first run passed. */
  readonly firstRun: boolean;
  readonly runs: number;
  /** Runs that did not pass. */
  readonly failedRuns: number;
  readonly hints: number;
  /** The solution was seen before a run passed. */
  readonly revealed: boolean;
  readonly activeMs: number;
  /** Active time when the first run started. */
  readonly firstRunMs?: number;
  /** Active time at the first passing run. */
  readonly greenMs?: number;
  /** Edit operations made, and those a practised hand needs; only of a kata that counts them. */
  readonly edits?: number;
  readonly par?: number;
  /** Large insertions (a paste, an accepted suggestion), and their characters; absent where there was none. */
  readonly insertions?: number;
  readonly insertedChars?: number;
  /** The kata's level at that time. */
  readonly level: number;
  /** What helped: another kata's solution was studied, or this one's had gaps to fill in; absent where nothing did. */
  readonly scaffold?: 'worked' | 'gaps';
  /** Why it was graded Again, where the learner said. */
  readonly lapse?: LapseReason;
}

export interface RecallResult {
  readonly summary: string;
  /** Ids of the key points the learner ticked. */
  readonly recalled: readonly string[];
  /** How many key points the topic had. */
  readonly of: number;
  /** Asked before the code was opened. */
  readonly before: boolean;
}

/**
 * The day each memory falls due as chosen when it was recorded: within the fuzz range of its interval the one with the
 * least load. In the event, so that a topic folds without looking at the others. `YYYY-MM-DD`
 */
export interface DueDays {
  readonly procedural?: string;
  readonly conceptual?: string;
}

export interface GradePair {
  readonly proposed: Grade;
  readonly given: Grade;
}

export interface RepEvent extends EventBase {
  readonly type: 'rep';
  readonly kata: string;
  readonly variation: string;
  readonly language: Language;
  readonly topic: string;
  readonly predicted?: Prediction;
  readonly outcome: Outcome;
  readonly recall?: RecallResult;
  readonly grade: { readonly procedural: GradePair; readonly conceptual?: GradePair };
  readonly due?: DueDays;
}

/** A conceptual review without coding. */
export interface RecallEvent extends EventBase {
  readonly type: 'recall';
  readonly topic: string;
  readonly summary: string;
  readonly recalled: readonly string[];
  readonly of: number;
  readonly grade: GradePair;
  readonly due?: DueDays;
}

/** Takes back `target`, which may itself be an undo. */
export interface UndoEvent extends EventBase {
  readonly type: 'undo';
  readonly target: string;
}

/** Practice days `from`–`to` (inclusive) neither break the streak nor count in it. */
export interface PauseEvent extends EventBase {
  readonly type: 'pause';
  readonly from: string;
  readonly to: string;
}

/** Brought in events from elsewhere. Undone, it takes back those of `ids` that no import which stands names too. */
export interface ImportEvent extends EventBase {
  readonly type: 'import';
  /** The file or folder it came from, for the learner to recognise. */
  readonly from: string;
  readonly ids: readonly string[];
}

/** Weights of FSRS-6 adopted by the learner. The newest that stands is used for the whole history. */
export interface WeightsEvent extends EventBase {
  readonly type: 'weights';
  /** 21 numbers. */
  readonly weights: readonly number[];
  /** Scheduler and optimizer with their versions: patch releases move results. */
  readonly scheduler: string;
  readonly optimizer: string;
  /** How many reviews they were fitted to. */
  readonly reviews: number;
  /** Of the held-out last part, under the weights before and these. */
  readonly logLoss: { readonly before: number; readonly after: number };
}

/** The topic is left out of the queue until it is resumed; its memories stay. */
export interface SuspendEvent extends EventBase {
  readonly type: 'suspend';
  readonly topic: string;
}

/** Takes a suspension back; named apart from the resuming of a rep. */
export interface UnsuspendEvent extends EventBase {
  readonly type: 'unsuspend';
  readonly topic: string;
}

/** The topic begins anew: what was practised before stays in the log and moves its memories no longer. */
export interface ForgetEvent extends EventBase {
  readonly type: 'forget';
  readonly topic: string;
}

/**
 * A memory falls due on another day, later or earlier, until its next review. Without `kind` all of the topic, so that one
 * decision is one event and one undo: where `to` is after the day of the event, those due before it; else those due after.
 */
export interface PostponeEvent extends EventBase {
  readonly type: 'postpone';
  readonly topic: string;
  readonly kind?: 'procedural' | 'conceptual';
  /** Present for `procedural`. */
  readonly language?: Language;
  /** `YYYY-MM-DD` */
  readonly to: string;
}

/**
 * A bug that hurt, as a copy that outlives the place it came from. It is a topic of its own (`sting.ts`), recalled until
 * its rule sits.
 */
export interface StingEvent extends EventBase {
  readonly type: 'sting';
  readonly expected: string;
  readonly happened: string;
  readonly why: string;
  /** What the learner takes from it; each line is a key point. */
  readonly rule: string;
  /** From its workspace folder or repository, with `/`. */
  readonly file: string;
  /** Of `file`, from 1, inclusive. */
  readonly lines: { readonly from: number; readonly to: number };
  /** As the editor calls it: any, not only those katas come in. */
  readonly language: string;
  /** The lines as they are after the fix. */
  readonly code: string;
  /** The same lines before the fix; absent where nothing knows them. */
  readonly before?: string;
  /** HEAD of the repository when it was logged. */
  readonly commit?: string;
}

/** What is left open: a kata, a topic, or something of the learner's own. */
export interface OpenProblem {
  readonly kata?: string;
  readonly topic?: string;
  readonly text?: string;
}

/** One hard open problem, loaded before it is left alone for a night. */
export interface NightEvent extends EventBase {
  readonly type: 'night';
  readonly problem: OpenProblem;
  /** In the learner's own words; these three may be empty. */
  readonly restated: string;
  readonly tried: string;
  readonly need: string;
}

/** What came of a night. */
export interface MorningEvent extends EventBase {
  readonly type: 'morning';
  /** Id of its event. */
  readonly night: string;
  /** Empty: nothing. */
  readonly came: string;
}

/** How the learner slept before a practice day; of several for a day the last one counts. */
export interface SleepEvent extends EventBase {
  readonly type: 'sleep';
  /** The day after, `YYYY-MM-DD`. */
  readonly day: string;
  readonly hours: number;
  /** 1 (bad) to 5. */
  readonly quality?: number;
}

/** Interval exercise between blocks of practice. */
export interface MovementEvent extends EventBase {
  readonly type: 'movement';
  readonly rounds: number;
  readonly workSeconds: number;
  readonly easySeconds: number;
  readonly seated: boolean;
  /** Rounds whose work was done. */
  readonly completed: number;
}

/** What a learner expects of a kata of a topic without having tried it. */
export interface PlacementAnswer {
  readonly topic: string;
  readonly kata: string;
  /** The kata's level at that time. */
  readonly level: number;
  /** That the first run would pass, 0–1. */
  readonly chance: number;
}

/** Where the learner starts in topics never practised, by their own word; the newest that stands counts. */
export interface PlacementEvent extends EventBase {
  readonly type: 'placement';
  readonly answers: readonly PlacementAnswer[];
}

export type KnownEvent =
  | RepEvent
  | RecallEvent
  | UndoEvent
  | PauseEvent
  | ImportEvent
  | WeightsEvent
  | SuspendEvent
  | UnsuspendEvent
  | ForgetEvent
  | PostponeEvent
  | StingEvent
  | NightEvent
  | MorningEvent
  | SleepEvent
  | MovementEvent
  | PlacementEvent;

/** An event of a type this build does not know: kept, never folded. */
export interface UnknownEvent extends EventBase {
  readonly type: string;
  readonly [field: string]: Json | undefined;
}

export type PracticeEvent = KnownEvent | UnknownEvent;

export function isRep(event: PracticeEvent): event is RepEvent {
  return event.type === 'rep';
}

export function isRecall(event: PracticeEvent): event is RecallEvent {
  return event.type === 'recall';
}
