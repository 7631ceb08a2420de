import type { Grade, LapseReason } from '../../core/events';

/** What the learner has typed into the prediction, as typed. */
export interface PredictForm {
  /** Per cent, 0–100; absent until the learner sets it. */
  readonly chance?: number;
  readonly minutes: string;
  readonly approach: string;
  /** The approach is a word of the learner's own, not one of those offered. */
  readonly ownApproach: boolean;
  readonly plan: string;
}

export interface RecallForm {
  readonly summary: string;
  /** `tick` once the text is committed; it never goes back, since the key points have been seen. */
  readonly step: 'write' | 'tick';
  /** Ids of key points. */
  readonly ticked: readonly string[];
}

/** Grades the learner chose; absent where the proposal stands. */
export interface GradeForm {
  readonly procedural?: Grade;
  readonly conceptual?: Grade;
  readonly lapse?: LapseReason;
}

/** Everything half-typed in one rep. */
export interface RepForms {
  readonly rep: string;
  readonly predict?: PredictForm;
  readonly recall?: RecallForm;
  readonly grade?: GradeForm;
  /** What came of a night, whose id stands in the place of a rep's. */
  readonly came?: string;
}

/** What the webview keeps over hiding and reloading: the reps last touched, newest first. */
export interface SavedForms {
  readonly version: 1;
  readonly reps: readonly RepForms[];
}

export const emptyPrediction: PredictForm = { minutes: '', approach: '', ownApproach: false, plan: '' };

/** More than anyone parks at a time; old ones only take room. */
const kept = 8;

/** Reads what an earlier page saved; anything of another version or shape counts as nothing saved. */
export function readForms(saved: unknown): SavedForms {
  const nothing: SavedForms = { version: 1, reps: [] };
  if (typeof saved !== 'object' || saved === null) return nothing;
  if (!('version' in saved) || saved.version !== 1 || !('reps' in saved) || !Array.isArray(saved.reps)) return nothing;
  return { version: 1, reps: saved.reps.filter(isRepForms) };
}

function isRepForms(value: unknown): value is RepForms {
  return typeof value === 'object' && value !== null && 'rep' in value && typeof value.rep === 'string';
}

/** The forms of `rep`; empty ones where nothing was typed yet. */
export function formsOf(saved: SavedForms, rep: string): RepForms {
  return saved.reps.find(forms => forms.rep === rep) ?? { rep };
}

/** `saved` with `forms` in place of the older ones of the same rep. */
export function withForms(saved: SavedForms, forms: RepForms): SavedForms {
  const others = saved.reps.filter(other => other.rep !== forms.rep);
  return { version: 1, reps: [forms, ...others].slice(0, kept) };
}
