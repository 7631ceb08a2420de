import type { StartRequest } from '../choosing';
import type { Activity } from '../core/activity';
import type { Attempt } from '../core/attempts';
import type { Dashboard } from '../core/dashboard/dashboard';
import type { DoctorReport } from '../core/doctor';
import type { OpenProblem, PlacementEvent, PracticeEvent, Prediction } from '../core/events';
import type { Language } from '../core/kata';
import type { KataFilter } from '../core/kata-filter';
import type { KataListing } from '../core/kata-listing';
import type { LeechAdvice } from '../core/leech';
import type { MovementPlan } from '../core/movement';
import type { MovementRelation } from '../core/movement-relation';
import type { OvernightGain } from '../core/overnight-gain';
import type { RepView } from '../core/rep-view';
import type { RunReport } from '../core/run-report';
import type { PlannedItem } from '../core/session';
import type { SleepRelation } from '../core/sleep-relation';
import type { StingHeat } from '../core/sting';
import type { TopicFilter, TopicListing, TopicOrder } from '../core/topic-order';
import type { Json } from '../core/values';
import type { WhatWorks } from '../core/what-works';
import type { Workload } from '../core/workload';
import type { Shown } from '../dashboard-source';
import type { GivenGrades } from '../grading';
import type { ExportFormat } from '../log/export-format';
import type { Optimization } from '../optimizer/optimization';
import type { GivenAnswer } from '../placing';
import type { Synced } from './git-sync';

/** What moving a log came to. */
export interface MoveReport {
  readonly events: number;
  readonly added: number;
  readonly skipped: number;
  readonly damaged: number;
}

/** A bug that hurt, as a script tells of it. */
export interface StingRequest {
  readonly expected: string;
  readonly happened: string;
  readonly why: string;
  readonly rule: string;
  readonly file?: string;
  readonly from?: number;
  readonly to?: number;
  readonly before?: string;
  /** A call that shows the bug, its arguments as JSON, and what it must return: then it becomes a kata to fix again. */
  readonly call?: string;
  readonly returns?: Json;
}

/** What logging one came to. */
export interface Stung {
  readonly event: PracticeEvent;
  /** The topic that it is. */
  readonly topic: string;
  /** The kata made of it; where one was asked for and none could be made, why. */
  readonly kata?: string;
  readonly problem?: string;
}

/**
 * Every command, by what it takes and gives (DESIGN §9). The gate compares this table with package.json. Arguments are
 * all optional: from the palette a command has none and asks.
 */
export interface CommandTypes {
  /** `ask`: a person is there, and is asked where something stands in the way; so they are without any arguments. */
  startRep: { takes: StartRequest & { ask?: boolean }; gives: RepView };
  startRepAs: { takes: { kata: string }; gives: RepView };
  startRecall: { takes: { topic: string }; gives: RepView };
  predict: { takes: Prediction | { skip: true }; gives: RepView };
  runTests: { takes: undefined; gives: RunReport };
  showHint: { takes: undefined; gives: RepView };
  giveUp: { takes: undefined; gives: RepView };
  parkRep: { takes: undefined; gives: RepView };
  resumeRep: { takes: { id: string }; gives: RepView };
  recall: { takes: { summary: string; recalled: readonly string[] } | { skip: true }; gives: RepView | undefined };
  grade: { takes: GivenGrades; gives: PracticeEvent };
  /** `id`: of any event, an undo too; absent: what was recorded last. */
  undo: { takes: { id?: string }; gives: PracticeEvent };
  /** `pick: false`: nothing is opened, the newest `limit` are the answer. */
  showActivity: { takes: { pick?: boolean; limit?: number }; gives: readonly Activity[] };
  /**
   * `show: false`: only the data, nothing is opened. `topic`: one that is begun; absent: all. Without it and a `range`
   * both are as they were last.
   */
  showDashboard: { takes: { show?: boolean } & Partial<Shown>; gives: Shown & Dashboard };
  startSession: { takes: { minutes?: number }; gives: readonly PlannedItem[] };
  endSession: { takes: undefined; gives: unknown };
  /** The filter to begin with. `pick: false`: nothing is opened, the katas it lets through are the answer. */
  browseKatas: { takes: KataFilter & { pick?: boolean }; gives: readonly KataListing[] | RepView | undefined };
  /**
   * `attempt`: the one to open, or to compare `with` another one (both by id) or the `reference`. `pick: false`: nothing
   * is opened, the attempts at the kata are the answer. `topic` alone: the last attempt at any kata of it.
   */
  showAttempts: {
    takes: { kata?: string; topic?: string; attempt?: string; with?: string; pick?: boolean };
    gives: readonly Attempt[];
  };
  compare: { takes: { with: 'reference' | 'previous' }; gives: unknown };
  pauseStreak: { takes: { from?: string; to: string }; gives: PracticeEvent };
  openPanel: { takes: { beside?: boolean }; gives: unknown };
  /** `file`: one of a project, from its folder. */
  openCode: { takes: { file?: string }; gives: unknown };
  showLog: { takes: undefined; gives: unknown };
  /** `show: false`: only the data, nothing is opened. */
  doctor: { takes: { show?: boolean }; gives: DoctorReport };
  /** `folder`: of the pack on this machine. A person is asked all the same. */
  trustPack: { takes: { folder?: string }; gives: boolean };
  distrustPack: { takes: { folder?: string }; gives: boolean };
  /** `apply`: weights that predict better are adopted. Given anything, nobody is asked and nothing is shown. */
  optimize: {
    takes: { apply?: boolean };
    gives: Pick<Optimization, 'reviews' | 'logLoss' | 'rmse' | 'calibration'> & { readonly adopted: boolean };
  };
  resetWeights: { takes: undefined; gives: PracticeEvent };
  /**
   * What another desired retention costs, of all topics or of an `area`. `apply`: it is set too; without any arguments a
   * person is asked, and sees the costs before choosing.
   */
  changeRetention: {
    takes: { retention?: number; area?: string; apply?: boolean };
    gives: {
      readonly retention: { readonly before: number; readonly after: number };
      readonly workload: { readonly before: Workload; readonly after: Workload };
      /** Simulated. */
      readonly days: number;
      readonly applied: boolean;
    };
  };
  /** Allows as many minutes and new topics again, today. The answer: those of today in all; null minutes have no limit. */
  moreToday: { takes: undefined; gives: { readonly minutes: number | null; readonly newTopics: number } };
  suspendTopic: { takes: { topic: string }; gives: PracticeEvent };
  resumeTopic: { takes: { topic: string }; gives: PracticeEvent };
  /** `ask`: a person is there and confirms it; so they are without any arguments. */
  forgetTopic: { takes: { topic: string; ask?: boolean }; gives: PracticeEvent };
  /** `to`: `YYYY-MM-DD`, asked where absent. `kind`, `language`: one memory; absent: all of the topic that are due before. */
  postpone: {
    takes: { topic: string; kind?: 'procedural' | 'conceptual'; language?: Language; to?: string };
    gives: PracticeEvent;
  };
  /** All memories of the topic are due today. */
  advance: { takes: { topic: string }; gives: PracticeEvent };
  /**
   * Chances, 0–1, that a first run of katas would pass: topics never practised start by them. The answer: the event, the
   * level where half of the first runs are expected to pass, and that of areas with answers enough. Without any arguments
   * a person is asked, and may answer nothing.
   */
  findLevel: {
    takes: { answers: readonly GivenAnswer[] };
    gives:
      | { readonly event: PlacementEvent; readonly level: number; readonly areas: Readonly<Record<string, number>> }
      | undefined;
  };
  /** What helps with memories that keep being lost, of all topics or one. `pick: false`: nothing is opened. */
  treatLeech: { takes: { topic?: string; pick?: boolean }; gives: readonly LeechAdvice[] };
  /**
   * `file` (a uri) and its lines, from 1, inclusive; absent: what is selected. `before`: the lines before the fix, where git
   * does not know them.
   */
  logSting: { takes: StingRequest; gives: Stung };
  /** `pick: false`: nothing is opened, all stings are the answer, the hottest first. */
  showStings: { takes: { pick?: boolean }; gives: readonly StingHeat[] };
  /** What is left open: `kata`, `topic` or a `text`. Given anything, nobody is asked; `ask`: but for the three lines. */
  thinkTonight: {
    takes: OpenProblem & { restated?: string; tried?: string; need?: string; ask?: boolean };
    gives: PracticeEvent;
  };
  /** `came`: empty where nothing did. `start`: then a rep on it. */
  whatCame: { takes: { came: string; start?: boolean }; gives: PracticeEvent };
  /** `day`: the one after the night; absent: today. */
  noteSleep: { takes: { hours: number; quality?: number; day?: string }; gives: PracticeEvent };
  /** `show: false`: only the data, nothing is opened. `movement`: where a break was logged and it is switched on. */
  showWhatWorks: { takes: { show?: boolean }; gives: WhatWorks & { readonly movement?: MovementRelation } };
  /** Of the tree of topics. */
  sortTopics: { takes: { by?: TopicOrder }; gives: TopicListing };
  filterTopics: { takes: { show?: TopicFilter }; gives: TopicListing };
  /** Absent: that of the rep. Gives its id. */
  revealTopic: { takes: { topic?: string }; gives: string };
  getStarted: { takes: object; gives: undefined };
  /** Of new topics, from now on. */
  chooseLanguage: { takes: { language?: Language }; gives: Language };
  /** Gives the kata whose solution is to be studied. */
  studyExample: { takes: { show?: boolean }; gives: { kata: string; code: string } };
  showNights: { takes: { show?: boolean }; gives: { readonly gain: OvernightGain; readonly sleep: SleepRelation } };
  /** What is absent is as the settings have it. `begin`: without a click. `log`: kept without a click. */
  startMovement: { takes: Partial<MovementPlan> & { begin?: boolean; log?: boolean }; gives: MovementPlan };
  /** `folder`: a whole path. The old folder stays as it is. */
  moveData: { takes: { folder: string }; gives: { readonly from: string; readonly to: string } };
  /** Commits, merges and pushes the data folder where it is in a git repository. Given anything, nothing is shown. */
  syncLog: { takes: object; gives: Synced };
  exportLog: { takes: { uri: string; format?: ExportFormat }; gives: MoveReport };
  /** `uri`: of a file, or of another data folder. `preview`: nothing is added, the answer says what would be. */
  importLog: { takes: { uri: string; format?: ExportFormat; preview?: boolean }; gives: MoveReport };
}

export type CommandName = keyof CommandTypes;

export const commands: { readonly [Name in CommandName]: `spindle.${Name}` } = {
  startRep: 'spindle.startRep',
  startRepAs: 'spindle.startRepAs',
  startRecall: 'spindle.startRecall',
  predict: 'spindle.predict',
  runTests: 'spindle.runTests',
  showHint: 'spindle.showHint',
  giveUp: 'spindle.giveUp',
  parkRep: 'spindle.parkRep',
  resumeRep: 'spindle.resumeRep',
  recall: 'spindle.recall',
  grade: 'spindle.grade',
  undo: 'spindle.undo',
  showActivity: 'spindle.showActivity',
  showDashboard: 'spindle.showDashboard',
  startSession: 'spindle.startSession',
  endSession: 'spindle.endSession',
  browseKatas: 'spindle.browseKatas',
  showAttempts: 'spindle.showAttempts',
  compare: 'spindle.compare',
  pauseStreak: 'spindle.pauseStreak',
  openPanel: 'spindle.openPanel',
  openCode: 'spindle.openCode',
  showLog: 'spindle.showLog',
  doctor: 'spindle.doctor',
  trustPack: 'spindle.trustPack',
  distrustPack: 'spindle.distrustPack',
  optimize: 'spindle.optimize',
  resetWeights: 'spindle.resetWeights',
  changeRetention: 'spindle.changeRetention',
  moreToday: 'spindle.moreToday',
  suspendTopic: 'spindle.suspendTopic',
  resumeTopic: 'spindle.resumeTopic',
  forgetTopic: 'spindle.forgetTopic',
  postpone: 'spindle.postpone',
  advance: 'spindle.advance',
  findLevel: 'spindle.findLevel',
  treatLeech: 'spindle.treatLeech',
  logSting: 'spindle.logSting',
  showStings: 'spindle.showStings',
  thinkTonight: 'spindle.thinkTonight',
  whatCame: 'spindle.whatCame',
  noteSleep: 'spindle.noteSleep',
  showWhatWorks: 'spindle.showWhatWorks',
  studyExample: 'spindle.studyExample',
  sortTopics: 'spindle.sortTopics',
  filterTopics: 'spindle.filterTopics',
  revealTopic: 'spindle.revealTopic',
  getStarted: 'spindle.getStarted',
  chooseLanguage: 'spindle.chooseLanguage',
  showNights: 'spindle.showNights',
  startMovement: 'spindle.startMovement',
  moveData: 'spindle.moveData',
  syncLog: 'spindle.syncLog',
  exportLog: 'spindle.exportLog',
  importLog: 'spindle.importLog',
};

export interface SettingTypes {
  language: Language;
  newTopicsPerDay: number;
  minutesPerDay: number;
  restAfterMinutes: number;
  offerHelpWhenStuck: boolean;
  offerPlacement: boolean;
  predictions: boolean;
  countInsertions: boolean;
  holdInlineSuggestions: boolean;
  dayStartHour: number;
  desiredRetention: number;
  retentionByArea: Readonly<Record<string, number>>;
  restDaysPerWeek: number;
  runTimeLimit: number;
  runOnSave: boolean;
  dataFolder: string;
  packs: readonly string[];
  stings: boolean;
  tonight: boolean;
  sleepNotes: boolean;
  lapseReasons: boolean;
  scaffolding: boolean;
  streak: boolean;
  remindAt: string;
  offerAtBreaks: boolean;
  movement: boolean;
  movementRounds: number;
  movementWorkSeconds: number;
  movementEasySeconds: number;
  movementSeated: boolean;
  movementSound: boolean;
  movementLog: boolean;
}

export const settings: { readonly [Name in keyof SettingTypes]: `spindle.${Name}` } = {
  language: 'spindle.language',
  newTopicsPerDay: 'spindle.newTopicsPerDay',
  minutesPerDay: 'spindle.minutesPerDay',
  restAfterMinutes: 'spindle.restAfterMinutes',
  offerHelpWhenStuck: 'spindle.offerHelpWhenStuck',
  offerPlacement: 'spindle.offerPlacement',
  predictions: 'spindle.predictions',
  countInsertions: 'spindle.countInsertions',
  holdInlineSuggestions: 'spindle.holdInlineSuggestions',
  dayStartHour: 'spindle.dayStartHour',
  desiredRetention: 'spindle.desiredRetention',
  retentionByArea: 'spindle.retentionByArea',
  restDaysPerWeek: 'spindle.restDaysPerWeek',
  runTimeLimit: 'spindle.runTimeLimit',
  runOnSave: 'spindle.runOnSave',
  dataFolder: 'spindle.dataFolder',
  packs: 'spindle.packs',
  stings: 'spindle.stings',
  tonight: 'spindle.tonight',
  sleepNotes: 'spindle.sleepNotes',
  lapseReasons: 'spindle.lapseReasons',
  scaffolding: 'spindle.scaffolding',
  streak: 'spindle.streak',
  remindAt: 'spindle.remindAt',
  offerAtBreaks: 'spindle.offerAtBreaks',
  movement: 'spindle.movement',
  movementRounds: 'spindle.movementRounds',
  movementWorkSeconds: 'spindle.movementWorkSeconds',
  movementEasySeconds: 'spindle.movementEasySeconds',
  movementSeated: 'spindle.movementSeated',
  movementSound: 'spindle.movementSound',
  movementLog: 'spindle.movementLog',
};

export const contextKeys = {
  /** `none`, or the phase of the open rep. */
  phase: 'spindle.phase',
  /** A rep can be resumed here. */
  canResume: 'spindle.canResume',
  /** There is a rep in the log. */
  practised: 'spindle.practised',
  /** The open rep has an example to study. */
  hasExample: 'spindle.hasExample',
  /** Something was left for the night that is asked about today. */
  morning: 'spindle.morning',
} as const;
