import type { FigureGroup } from '../core/dashboard/figure';
import type { Range } from '../core/dashboard/selection';
import type { Grade, LapseReason, Prediction } from '../core/events';
import type { Bout } from '../core/movement';
import type { CaseReport, RunStatus } from '../core/run-report';

/** Everything the practice panel shows, computed by the host; the panel holds no truth of its own. */
export interface PanelState {
  readonly view: PanelView;
  /** Words for a live region: what just happened. */
  readonly announce: string;
}

export type PanelView = HomeView | PredictView | CodeView | RecallView | GradeView | RecordedView;

export interface Heading {
  /** `Binary search · level 3 · TypeScript` */
  readonly line: string;
  readonly title: string;
}

/** No rep is open. */
export interface HomeView {
  readonly phase: 'home';
  readonly due: number;
  /** The rep that Enter starts, in words. Absent: nothing to practise. */
  readonly next?: string;
  /** What was left for the night, to be asked about before anything else. */
  readonly came?: {
    readonly night: string;
    readonly title: string;
    readonly restated: string;
    /** Whether a rep can be started on it. */
    readonly hasRep: boolean;
  };
  /** Parked reps, newest first. */
  readonly parked: readonly { readonly id: string; readonly title: string; readonly detail: string }[];
}

export interface PredictView {
  readonly phase: 'predicting';
  readonly rep: string;
  readonly heading: Heading;
  /** The problem, so that the prediction is about something. Sanitised in the panel. Markdown. */
  readonly statement: string;
  /** What is wanted beyond the statement, or how to answer it, in a sentence; not of every kind of kata. */
  readonly goal?: string;
  /** What to do differently this time; present after a rep whose failure was given a reason. */
  readonly remark?: string;
  /** Where edit operations are counted the chance is that it takes no more than these. */
  readonly par?: number;
  readonly approaches: readonly string[];
  /** The learner's usual minutes for this level, where enough reps stand behind it. */
  readonly usualMinutes?: number;
}

export interface CodeView {
  readonly phase: 'coding';
  readonly rep: string;
  readonly heading: Heading;
  /** Markdown. */
  readonly statement: string;
  /** As in the prediction. */
  readonly goal?: string;
  readonly remark?: string;
  /** The title of another kata whose solution may be studied first. */
  readonly example?: string;
  readonly activeMs: number;
  /** Whether active time is counting now. */
  readonly ticking: boolean;
  readonly hints: readonly string[];
  readonly hintsTotal: number;
  /** Of the kind edit, `7 edits, par 5; 3 places still differ`. */
  readonly tally?: string;
  /** Of the kind project: its files, the learner's own first. */
  readonly files?: readonly { readonly path: string; readonly kept: boolean }[];
  readonly runs: number;
  readonly running: boolean;
  readonly last?: {
    readonly status: RunStatus;
    readonly cases: readonly CaseReport[];
    readonly output: string;
    readonly note?: string;
    readonly error?: string;
    readonly ms: number;
  };
}

export interface RecallView {
  readonly phase: 'recalling';
  readonly rep: string;
  readonly heading: Heading;
  /** True where the recall comes before the code. */
  readonly before: boolean;
  /** Of a sting: what is asked, and what the learner is reminded of by; never the rule. */
  readonly cue?: { readonly ask: string; readonly lines: readonly string[] };
  /** What was typed so far: survives a reload. */
  readonly draft: string;
  /** Shown only after the free text is committed (the second step of the form). */
  readonly keyPoints: readonly { readonly id: string; readonly text: string }[];
}

export interface ProposedGrade {
  readonly grade: Grade;
  /** `2 failed runs, 1 hint, 7 min against your usual 5` */
  readonly evidence: string;
  /** Due day in words for each grade 1–4: `in 4 days`. */
  readonly due: readonly [string, string, string, string];
}

export interface GradeView {
  readonly phase: 'grading';
  readonly rep: string;
  readonly heading: Heading;
  readonly procedural?: ProposedGrade;
  readonly conceptual?: ProposedGrade;
  /** `You said 70 %: failed, −0.70`. Absent where no prediction was made. */
  readonly prediction?: string;
  /** Why the doing may be graded Again, each with its key; absent where nobody wants to say. */
  readonly lapses?: readonly { readonly id: LapseReason; readonly key: string; readonly text: string }[];
  /** Which diffs can be opened. */
  readonly compare: readonly ('reference' | 'previous')[];
}

export interface RecordedView {
  readonly phase: 'recorded';
  readonly heading: Heading;
  /** One line each: prediction error, both due dates. */
  readonly lines: readonly string[];
  readonly next?: string;
  /** `2 of 5, 12 min left`; absent outside a session. */
  readonly session?: string;
  /** What the session was, a line each; present once it is complete. */
  readonly debrief?: readonly string[];
  /** Present where a rest is due. */
  readonly rest?: string;
  /** Whether a movement break is offered with it. */
  readonly canMove?: boolean;
  /** Absent where the learner does not want to know. */
  readonly streak?: string;
}

/** What the learner did, sent to the host. */
export type PanelIntent =
  | { readonly type: 'ready' }
  | { readonly type: 'start' }
  | { readonly type: 'resume'; readonly id: string }
  | { readonly type: 'predict'; readonly prediction: Prediction }
  | { readonly type: 'skipPrediction' }
  | { readonly type: 'run' }
  | { readonly type: 'hint' }
  | { readonly type: 'study' }
  | { readonly type: 'giveUp' }
  | { readonly type: 'park' }
  /** `file`: one of a project's, from its folder. */
  | { readonly type: 'openCode'; readonly file?: string }
  | { readonly type: 'goToLine'; readonly line: number }
  | { readonly type: 'draftRecall'; readonly summary: string }
  | { readonly type: 'recall'; readonly summary: string; readonly recalled: readonly string[] }
  | { readonly type: 'skipRecall' }
  | { readonly type: 'grade'; readonly procedural?: Grade; readonly conceptual?: Grade; readonly lapse?: LapseReason }
  | { readonly type: 'compare'; readonly with: 'reference' | 'previous' }
  | { readonly type: 'move' }
  /** What came of the night; `start`: then the rep. */
  | { readonly type: 'came'; readonly came: string; readonly start: boolean }
  | { readonly type: 'undo' };

/** Streak view. */
export interface StreakState {
  readonly current: number;
  readonly longest: number;
  /** One entry a practice day shown, oldest first, whole weeks. */
  readonly days: readonly HeatDay[];
  readonly today: string;
  /** Rest days a week that do not break the streak. */
  readonly restDays: number;
  readonly hoursTotal: number;
}

export interface HeatDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly reps: number;
  readonly minutes: number;
  /** `practised`, `rest` (forgiven), `pause`, `none`, `future` */
  readonly kind: 'practised' | 'rest' | 'pause' | 'none' | 'future';
}

export type StreakIntent = { readonly type: 'ready' } | { readonly type: 'start' };

/** The interval timer. */
export interface MovementState {
  readonly rounds: number;
  readonly bouts: readonly Bout[];
  /** `4 × 30 s work, 30 s easy` */
  readonly summary: string;
  readonly hint: string;
  readonly sound: boolean;
  /** Kept in the practice log without a click. */
  readonly log: boolean;
  /** Starts without a click; silent then, since a page may only sound after one. */
  readonly begin: boolean;
}

export type MovementIntent =
  | { readonly type: 'ready' }
  /** At least one round was done, and is to be kept. */
  | { readonly type: 'moved'; readonly completed: number }
  | { readonly type: 'close' };

/** The dashboard: charts in words, numbers and marks. */
export interface DashboardState {
  readonly range: Range;
  /** Empty: all. */
  readonly topic: string;
  readonly ranges: readonly { readonly id: Range; readonly title: string }[];
  /** Those begun. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly groups: readonly FigureGroup[];
  /** Whether more charts follow once the log is read. */
  readonly isReading: boolean;
  /** For a live region: what is shown after another choice. */
  readonly said: string;
}

/** A chart as a file. */
export interface SaveFigure {
  readonly type: 'save';
  readonly figure: string;
  readonly format: 'svg' | 'png' | 'csv';
  /** The bytes of a picture in base64; the host has the numbers of `csv` itself. */
  readonly content?: string;
}

export type DashboardIntent =
  | { readonly type: 'ready' }
  /** `topic`: empty for all. */
  | { readonly type: 'select'; readonly range: Range; readonly topic: string }
  | SaveFigure;

/** One channel per webview; every intent is answered, so that nothing waits for ever. */
export type ToWebview<State> =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'answer'; readonly to: number; readonly error?: string };

export interface FromWebview<Intent> {
  readonly kind: 'intent';
  readonly id: number;
  readonly intent: Intent;
}
