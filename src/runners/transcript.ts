import type { Piece } from './protocol';

/** How the process came to its end. */
export type ProcessEnd =
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: 'timeLimit' }
  | { readonly kind: 'outputLimit' };

/** All that is known about a run when it is over. */
export interface Transcript {
  readonly pieces: readonly Piece[];
  readonly stderr: string;
  readonly end: ProcessEnd;
  readonly ms: number;
}
