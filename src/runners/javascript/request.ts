import type { CodeExercise, Signature } from '../../core/kata';
import type { Json, RecordTypes } from '../../core/values';

/** All the harness is told: what to load and call with what. Never what a call should return. */
export interface HarnessRequest {
  /** Comes before every message; known to nobody else. */
  readonly nonce: string;
  /** File URL of the learner's module. */
  readonly module: string;
  readonly signature: Signature;
  readonly types: RecordTypes;
  readonly cases: readonly HarnessCase[];
}

export type HarnessCase =
  | { readonly args: readonly Json[] }
  | {
      readonly new: readonly Json[];
      readonly calls: readonly { readonly method: string; readonly args: readonly Json[] }[];
    };

/** Leaves out names, expectations and texts. */
export function harnessRequest(exercise: CodeExercise, module: string, nonce: string): HarnessRequest {
  const cases = exercise.cases.map(
    (each): HarnessCase =>
      'calls' in each
        ? { new: each.new, calls: each.calls.map(({ method, args }) => ({ method, args })) }
        : { args: each.args },
  );
  return { nonce, module, signature: exercise.signature, types: exercise.types, cases };
}
