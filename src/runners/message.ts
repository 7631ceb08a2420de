import { isRecord } from '../core/values';
import { readWire, type Wire } from '../core/wire';
import type { MissingTarget } from './missing-target';

/** What a harness says about the run. Case and step count from 0. */
export type Message =
  /** The harness has read its request; nothing of the learner's has run yet. */
  | { readonly type: 'ready' }
  /** The learner's code is loaded and what the kata asks for was found. */
  | { readonly type: 'loaded' }
  /** It could not be loaded: it threw, or does not hold what the kata asks for (`missing`). */
  | { readonly type: 'refused'; readonly error: Thrown }
  | ({ readonly type: 'missing' } & MissingTarget)
  | { readonly type: 'start'; readonly case: number }
  /** A function case has one step; an object case one for the constructor, then one a call. */
  | {
      readonly type: 'step';
      readonly case: number;
      readonly step: number;
      readonly ms: number;
      readonly outcome: StepOutcome;
    }
  /** An error nobody caught or awaited, raised while some case ran. */
  | { readonly type: 'stray'; readonly error: Thrown }
  /** Nothing is left to do, yet the running case has not answered: it awaits a promise that never settles. */
  | { readonly type: 'stalled' }
  | { readonly type: 'done' };

export type StepOutcome =
  | { readonly kind: 'returned'; readonly value: Wire }
  | { readonly kind: 'threw'; readonly error: Thrown }
  /** The object has no such method. */
  | { readonly kind: 'missing' };

/** What was thrown. `stack` is as the language writes it; the runner of that language finds the line in it. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Reads one message; undefined where the text is none. */
export function readMessage(text: string): Message | undefined {
  try {
    return messageOf(JSON.parse(text));
  } catch {
    // Not JSON: something else wrote into the line.
    return undefined;
  }
}

function messageOf(value: unknown): Message | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'ready':
    case 'loaded':
    case 'stalled':
    case 'done':
      return { type: value.type };
    case 'missing':
      return missingOf(value);
    case 'refused':
    case 'stray': {
      const error = thrownOf(value.error);
      return error && { type: value.type, error };
    }
    case 'start':
      return typeof value.case === 'number' ? { type: 'start', case: value.case } : undefined;
    case 'step': {
      const outcome = outcomeOf(value.outcome);
      const isPlaced = typeof value.case === 'number' && typeof value.step === 'number' && typeof value.ms === 'number';
      return outcome && isPlaced
        ? { type: 'step', case: Number(value.case), step: Number(value.step), ms: Number(value.ms), outcome }
        : undefined;
    }
    default:
      return undefined;
  }
}

function missingOf({ found, exports, record }: Readonly<Record<string, unknown>>): Message | undefined {
  if (typeof found !== 'boolean') return undefined;
  return {
    type: 'missing',
    found,
    ...(Array.isArray(exports) && exports.every(name => typeof name === 'string') ? { exports } : {}),
    ...(typeof record === 'string' ? { record } : {}),
  };
}

function outcomeOf(value: unknown): StepOutcome | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === 'missing') return { kind: 'missing' };
  if (value.kind === 'threw') {
    const error = thrownOf(value.error);
    return error && { kind: 'threw', error };
  }
  const wire = value.kind === 'returned' ? readWire(value.value) : undefined;
  return wire === undefined ? undefined : { kind: 'returned', value: wire };
}

function thrownOf(value: unknown): Thrown | undefined {
  if (!isRecord(value)) return undefined;
  const { name, message, stack } = value;
  if (typeof name !== 'string' || typeof message !== 'string' || typeof stack !== 'string') return undefined;
  return { name, message, stack };
}
