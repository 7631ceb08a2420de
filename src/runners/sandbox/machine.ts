/** The machine around the code: QuickJS with its limits, and the event loop. Knows no Node, so that a browser may run it. */

import variant from '@jitl/quickjs-singlefile-cjs-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
} from 'quickjs-emscripten-core';
import type { SandboxRequest } from './request';

/** Some 12,000 calls deep, as in Node. The host's own stack must be 64 MB for it (main.ts). */
const stackBytes = 2 * 1024 * 1024;
/** The runner kills the process at the limit of time. Should the runner be gone, the code ends all the same. */
const graceMs = 1000;
/** A chain of promises may go on for ever: between so many of its steps the limits are looked at. */
const jobsAtOnce = 1000;

/** What the machine does to the world. */
export interface Outside {
  /** One message, JSON, without the nonce. */
  report(message: string): void;
  print(text: string): void;
  /** Milliseconds from any start. */
  now(): number;
  /** Waits, blocking. */
  sleep(ms: number): void;
}

/** The code inside has used up its memory. */
export class OutOfMemory extends Error {
  override readonly name = 'OutOfMemory';
}

/**
 * Runs a request to its end, or until the deadline.
 * @param guest text of the part that runs inside (guest.ts, bundled)
 * @throws {OutOfMemory}
 */
export async function runMachine(request: SandboxRequest, guest: string, outside: Outside): Promise<void> {
  const { code, limits, nonce: _, ...rest } = request;
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  const runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(limits.memoryMiB * 1024 * 1024);
  runtime.setMaxStackSize(stackBytes);
  runtime.setModuleLoader(name => {
    if (name === request.module) return code;
    return { error: new Error(`"${name}" cannot be imported: there are no other files in the sandbox`) };
  });
  const context = runtime.newContext();
  const memory: MemoryState = { isFull: false };
  const host = hostObject(context, outside, memory);
  const deadline = Date.now() + limits.timeMs + graceMs;
  const isOver = () => memory.isFull || Date.now() > deadline;
  runtime.setInterruptHandler(isOver);
  const loop = new EventLoop({ runtime, context, outside, isOver });
  try {
    const exported = loop.must(context.evalCode(guest, '/sandbox/harness', { type: 'module' }));
    const start = context.getProp(exported, 'start');
    const run = loop.must(
      context.callFunction(start, context.undefined, context.newString(JSON.stringify(rest)), host),
    );
    loop.run(run);
  } catch (error) {
    if (!memory.isFull) throw error;
  }
  if (memory.isFull) throw new OutOfMemory();
}

/** Whether the code inside has said that its memory is used up: what it reports from then on means nothing. */
interface MemoryState {
  isFull: boolean;
}

/** A fault of the machine, not of the learner's code: that is caught and reported inside. */
class MachineError extends Error {
  override readonly name = 'MachineError';
}

interface EventLoopOptions {
  readonly runtime: QuickJSRuntime;
  readonly context: QuickJSContext;
  readonly outside: Outside;
  /** Nothing more may run. */
  readonly isOver: () => boolean;
}

class EventLoop {
  constructor(private readonly options: EventLoopOptions) {}

  /** Until every case has run, or nothing is left to do. */
  run(guest: QuickJSHandle): void {
    const { runtime, context, outside, isOver } = this.options;
    const finished = context.getProp(guest, 'finished');
    const tick = context.getProp(guest, 'tick');
    for (;;) {
      const jobs = runtime.executePendingJobs(jobsAtOnce);
      if (jobs.error) this.fail(jobs.error);
      // An interrupt in an async function is a rejection to whoever awaits it, and may be caught after all.
      if (isOver()) throw new MachineError('The code was stopped.');
      if (runtime.hasPendingJob()) continue;
      const state = context.getPromiseState(finished);
      if (state.type === 'fulfilled') return;
      if (state.type === 'rejected') this.fail(state.error);
      const wait = this.must(context.callFunction(tick, context.undefined)).consume(value => context.getNumber(value));
      if (wait < 0) {
        outside.report('{"type":"stalled"}');
        return;
      }
      if (wait > 0) outside.sleep(wait);
    }
  }

  must(result: ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
    return result.error ? this.fail(result.error) : result.value;
  }

  private fail(thrown: QuickJSHandle): never {
    // Looking at the error takes memory too.
    this.options.runtime.setMemoryLimit(-1);
    const dumped: unknown = this.options.context.dump(thrown);
    const { name, message } = typeof dumped === 'object' && dumped !== null ? (dumped as Partial<Error>) : {};
    if (name === 'InternalError' && message?.startsWith('out of memory')) throw new OutOfMemory();
    throw new MachineError(`${name}: ${message}`);
  }
}

/** The functions of `SandboxHost`, as the code inside has them. */
function hostObject(context: QuickJSContext, outside: Outside, memory: MemoryState): QuickJSHandle {
  const host = context.newObject();
  const add = (name: string, call: (argument: QuickJSHandle | undefined) => QuickJSHandle | undefined) => {
    context
      .newFunction(name, argument => call(argument) ?? context.undefined)
      .consume(made => {
        context.setProp(host, name, made);
      });
  };
  const text = (handle: QuickJSHandle | undefined) => (handle ? context.getString(handle) : '');
  add('report', message => {
    if (!memory.isFull) outside.report(text(message));
    return undefined;
  });
  add('print', quoted => {
    outside.print(JSON.parse(text(quoted)));
    return undefined;
  });
  add('now', () => context.newNumber(outside.now()));
  add('isPromise', value => {
    if (value === undefined) return context.false;
    const state = context.getPromiseState(value);
    return state.type === 'fulfilled' && state.notAPromise ? context.false : context.true;
  });
  add('outOfMemory', () => {
    memory.isFull = true;
    return undefined;
  });
  return host;
}
