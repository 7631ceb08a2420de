import type { Translate } from '../core/words';
import type { Thrown } from './message';

/** An error in the learner's words; line and column count from 1. */
export interface Described {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** `The stack is full`, a place, and what to do about it; the running case is named between the two. */
export interface LastWords extends Described {
  /** A sentence. */
  readonly advice: string;
}

/** What differs from language to language in telling what went wrong. */
export interface Describe {
  /** The learner's words. */
  readonly t: Translate;
  thrown(error: Thrown): Described;
  /** Why the code could not be loaded. `stderr` is what the process itself said there. */
  refusal(error: Thrown, stderr: string): Described;
  isOutOfMemory(stderr: string): boolean;
  /** What the language itself said when it ended the process, where it is no exception that could be caught. */
  lastWords?(stderr: string): LastWords | undefined;
}
