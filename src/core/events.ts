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
}

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
  /** The kata's level at that time. */
  readonly level: number;
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
}

/** A conceptual review without coding. */
export interface RecallEvent extends EventBase {
  readonly type: 'recall';
  readonly topic: string;
  readonly summary: string;
  readonly recalled: readonly string[];
  readonly of: number;
  readonly grade: GradePair;
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

export type KnownEvent = RepEvent | RecallEvent | UndoEvent | PauseEvent;

/** An event of a type this build does not know: kept, never folded. */
export interface UnknownEvent extends EventBase {
  readonly type: string;
  readonly [field: string]: Json | undefined;
}

export type PracticeEvent = KnownEvent | UnknownEvent;
