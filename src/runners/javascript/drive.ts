/** Makes the calls of a request and reports what came back: the part of the harness that Node and the sandbox share. */
import { isObjectSignature } from '../../core/kata';
import { type Callable, type PreparedCall, pick } from './calls';
import type { HarnessRequest } from './request';

/** Reports one message, given as its JSON text. */
export type Report = (message: string) => void;

/** Everything used once the learner's code is loaded, which may bend any global: taken before. */
export interface Tools {
  readonly report: Report;
  readonly errorText: (error: unknown) => string;
  readonly encode: (value: unknown) => string;
  readonly now: () => number;
  /** Calls back once the event loop has gone round. */
  readonly nextTurn: (resolve: () => void) => unknown;
  readonly apply: typeof Reflect.apply;
  readonly construct: typeof Reflect.construct;
  readonly get: typeof Reflect.get;
}

/** Imports the learner's module. */
export type Load = (url: string) => Promise<Record<string, unknown>>;

/** Loads what the kata asks for. Where that fails it is reported; `error` is what the module threw. */
export async function loadTarget(
  load: Load,
  request: HarnessRequest,
  tools: Tools,
): Promise<Callable | { readonly error: unknown }> {
  const quote = JSON.stringify;
  try {
    const found = pick(await load(request.module), request);
    if (typeof found === 'function') return found;
    tools.report(`{"type":"missing",${quote(found).slice(1)}`);
    return { error: undefined };
  } catch (error) {
    tools.report(`{"type":"refused","error":${tools.errorText(error)}}`);
    return { error };
  }
}

/** Runs the cases in order, from "loaded" to "done". */
export async function runCases(
  { signature }: HarnessRequest,
  cases: readonly (readonly PreparedCall[])[],
  target: Callable,
  tools: Tools,
): Promise<void> {
  tools.report('{"type":"loaded"}');
  for (let index = 0; index < cases.length; index += 1) {
    tools.report(`{"type":"start","case":${index}}`);
    const calls = cases[index] ?? [];
    if (isObjectSignature(signature)) await runObject(index, target, calls, tools);
    else await runFunction(index, target, calls, tools);
    // One turn of the event loop, so that a rejection nobody awaited is reported while its own case is the running one.
    await new Promise<void>(resolve => tools.nextTurn(resolve));
  }
  tools.report('{"type":"done"}');
}

async function runFunction(index: number, target: Callable, calls: readonly PreparedCall[], tools: Tools) {
  const args = calls[0]?.args ?? [];
  await step(index, 0, async () => tools.encode(await tools.apply(target, undefined, args)), tools);
}

async function runObject(index: number, target: Callable, calls: readonly PreparedCall[], tools: Tools) {
  const { apply, construct, encode, get, report } = tools;
  // Not awaited: an object with a `then` is the answer here, not a promise of one.
  let object: object | undefined;
  const make = async () => {
    object = construct(target, calls[0]?.args ?? []);
    return 'null';
  };
  await step(index, 0, make, tools);
  if (object === undefined) return;
  const made: object = object;
  for (let at = 1; at < calls.length; at += 1) {
    const call = calls[at];
    const method: unknown = call?.method === undefined ? undefined : get(made, call.method);
    if (call && typeof method === 'function') {
      await step(index, at, async () => encode(await apply(method, made, call.args)), tools);
    } else report(`{"type":"step","case":${index},"step":${at},"ms":0,"outcome":{"kind":"missing"}}`);
  }
}

/** Makes one call and reports what it gave; `call` resolves with that as the JSON text of a `Wire`. */
async function step(index: number, at: number, call: () => Promise<string>, tools: Tools): Promise<void> {
  const started = tools.now();
  let outcome: string;
  try {
    outcome = `{"kind":"returned","value":${await call()}}`;
  } catch (error) {
    outcome = `{"kind":"threw","error":${tools.errorText(error)}}`;
  }
  const ms = tools.now() - started;
  tools.report(`{"type":"step","case":${index},"step":${at},"ms":${ms},"outcome":${outcome}}`);
}
