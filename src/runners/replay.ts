import type { Message, StepOutcome, Thrown } from './message';
import type { Piece } from './protocol';

/** What was reported about one case. */
export interface CaseRun {
  started: boolean;
  readonly steps: Map<number, { readonly outcome: StepOutcome; readonly ms: number }>;
  readonly strays: Thrown[];
  output: string;
}

/** What was reported about the whole run. */
export interface Run {
  readonly cases: readonly CaseRun[];
  /** The case that started last. */
  running: number | undefined;
  output: string;
  loaded: boolean;
  done: boolean;
  /** The first message that says the run cannot go on. */
  stopped: Extract<Message, { readonly type: 'refused' | 'missing' | 'stalled' }> | 'damaged' | undefined;
  strayBeforeCases: Thrown | undefined;
}

/** A case that has not begun. */
export function newCase(): CaseRun {
  return { started: false, steps: new Map(), strays: [], output: '' };
}

/** Sorts the pieces of a stream by the case that was running when they came. */
export function replay(pieces: readonly Piece[], count: number): Run {
  const cases = Array.from({ length: count }, newCase);
  const run: Run = {
    cases,
    running: undefined,
    output: '',
    loaded: false,
    done: false,
    stopped: undefined,
    strayBeforeCases: undefined,
  };
  for (const piece of pieces) {
    const current = run.running === undefined ? undefined : cases[run.running];
    if (piece.kind === 'output') {
      run.output += piece.text;
      if (current) current.output += piece.text;
    } else if (piece.kind === 'damaged') run.stopped ??= 'damaged';
    else take(run, piece.message, current);
  }
  return run;
}

function take(run: Run, message: Message, current: CaseRun | undefined): void {
  switch (message.type) {
    case 'ready':
      return;
    case 'loaded':
      run.loaded = true;
      return;
    case 'done':
      run.done = true;
      return;
    case 'start':
      run.running = message.case;
      startCase(run, message.case);
      return;
    case 'step':
      keepStep(run.cases[message.case]?.steps, message);
      return;
    case 'stray':
      if (current) current.strays.push(message.error);
      else run.strayBeforeCases ??= message.error;
      return;
    default:
      run.stopped ??= message;
  }
}

function startCase(run: Run, index: number): void {
  const started = run.cases[index];
  if (started) started.started = true;
}

/** The first answer counts. */
function keepStep(steps: CaseRun['steps'] | undefined, { step, outcome, ms }: StepMessage): void {
  if (steps && !steps.has(step)) steps.set(step, { outcome, ms });
}

type StepMessage = Extract<Message, { readonly type: 'step' }>;
