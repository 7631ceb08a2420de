import type { CodeExercise, Language } from '../core/kata';
import type { Measured } from '../core/measure';
import type { RunReport } from '../core/run-report';

export interface RunRequest {
  readonly exercise: CodeExercise;
  /** The learner's source. */
  readonly code: string;
  readonly limits: RunLimits;
}

export interface RunLimits {
  /** For the whole run, milliseconds. */
  readonly timeMs: number;
  /** Printed by the learner's code, bytes; a run that prints more is stopped. */
  readonly outputBytes: number;
  /** Memory of the learner's process, MiB. */
  readonly memoryMiB: number;
}

export const defaultLimits: RunLimits = { timeMs: 5000, outputBytes: 1_000_000, memoryMiB: 256 };

/**
 * Runs one language. Contract (test/runners/contract.ts): every run is a fresh process; `run` always resolves with a
 * report, whatever the code does, and leaves no process behind; it rejects only when the runner itself is broken or
 * `signal` aborts (AbortError).
 */
export interface Runner {
  readonly language: Language;
  run(request: RunRequest, signal?: AbortSignal): Promise<RunReport>;
  /** Counts the functions of a source without running it; absent where there is no parser of the language. */
  measure?(code: string, signal: AbortSignal): Promise<Measured>;
  /** A run with these limits is likely soon (a rep was opened): a runner that can starts its process ahead. */
  prepare?(limits: RunLimits): void;
  dispose(): void;
}
