import type { Exercise } from './core/kata';
import type { Rep } from './core/rep';
import type { RunReport } from './core/run-report';
import type { Json } from './core/values';

/** The rep that is open, with what it needs to go on after a restart even if its pack has gone. */
export interface OpenRep {
  readonly rep: Rep;
  /** Absent in a conceptual review alone. */
  readonly exercise?: Exercise;
  /** Of the kind edit: places of the text, as it is in the editor, that are not the target yet. */
  readonly differing?: number;
  /** Of the last run. */
  readonly report?: RunReport;
}

export interface ParkedRep {
  readonly open: OpenRep;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** Raised when the shape below changes in a way that an older draft does not have. */
const version = 1;

/** As saved in the draft. */
export function writeDraft(open: OpenRep): Json {
  // Plain data all through, and no field is undefined: the round trip gives the same value.
  return { version, ...open } as unknown as Json;
}

/** Undefined where the draft is of another version or not one of ours. */
export function readDraft(state: Json): OpenRep | undefined {
  if (state === null || typeof state !== 'object' || Array.isArray(state)) return undefined;
  const { version: written, rep, exercise } = state as { readonly [key: string]: Json };
  if (written !== version || rep === null || typeof rep !== 'object' || Array.isArray(rep)) return undefined;
  const fields = rep as { readonly [key: string]: Json };
  const sound = typeof fields.id === 'string' && typeof fields.phase === 'string' && typeof fields.time === 'object';
  if (!sound || (fields.task !== undefined && exercise === undefined)) return undefined;
  return state as unknown as OpenRep;
}
