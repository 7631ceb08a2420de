import type { CodeExercise } from '../../src/core/kata';

/** What the process that runs mutants is told on stdin. */
export interface MutantsRequest {
  readonly exercise: CodeExercise;
  /** File URL of the instrumented reference. */
  readonly module: string;
  /** Ids, in the order wanted. */
  readonly mutants: readonly string[];
}

/** What it says of each, one JSON line on a pipe of its own; `killer` is the first case that noticed, absent where none did. */
export interface MutantAnswer {
  readonly mutant: string;
  readonly killer?: string;
}
