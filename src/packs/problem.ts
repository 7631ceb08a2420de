import { PracticeError } from '../core/errors';

/** Something wrong in a pack, for its author: which file, where in it, and why. */
export interface PackProblem {
  /** Path, below the folder the pack was loaded from. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into the file; empty for the whole file, or where the file is not JSON. */
  readonly pointer: string;
  /** A sentence that says what is wrong and, where it is not obvious, what would be right. */
  readonly reason: string;
}

/** Takes one problem of the file at hand. */
export type Report = (pointer: string, reason: string) => void;

/** A pack cannot give what was asked of it; the message says what it offers instead. */
export class PackError extends PracticeError {
  override readonly name = 'PackError';
}

/** A JSON Pointer from its steps, escaped. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
