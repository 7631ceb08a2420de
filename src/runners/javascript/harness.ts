/**
 * Runs in the learner's process: reads one request from stdin, loads the learner's module, makes the calls and reports
 * what came back. Bundled alone to dist/harness.js. It knows no expected value, so it cannot be made to say "passed".
 */
import { isObjectSignature } from '../../core/kata';
import { type Callable, type PreparedCall, pick, prepare } from './calls';
import { createErrorWriter, createReporter, prepareStreams, type Report, readAll } from './channel';
import { createEncoder } from './encode';
import type { HarnessRequest } from './request';

/** Everything used once the learner's code is loaded, which may bend any global: taken before. */
interface Tools {
  readonly report: Report;
  readonly errorText: (error: unknown) => string;
  readonly encode: (value: unknown) => string;
  readonly now: () => number;
  readonly nextTurn: typeof setImmediate;
  readonly exit: (code: number) => never;
  readonly apply: typeof Reflect.apply;
  readonly construct: typeof Reflect.construct;
  readonly get: typeof Reflect.get;
}

type Load = (url: string) => Promise<Record<string, unknown>>;

async function main(): Promise<void> {
  const load: Load = url => import(url);
  prepareStreams();
  // Warms the module loader while a standby process waits for its request.
  await load('data:text/javascript,');
  const request: HarnessRequest = JSON.parse(readAll());
  const tools = takeTools(request.nonce);
  tools.report('{"type":"ready"}');
  const cases = request.cases.map(each => prepare(each, request));
  watchStrays(tools);
  const target = await loadTarget(load, request, tools);
  if (!target) return;
  tools.report('{"type":"loaded"}');
  for (let index = 0; index < cases.length; index += 1) {
    tools.report(`{"type":"start","case":${index}}`);
    const calls = cases[index] ?? [];
    if (isObjectSignature(request.signature)) await runObject(index, target, calls, tools);
    else await runFunction(index, target, calls, tools);
    // One turn of the event loop, so that a rejection nobody awaited is reported while its own case is the running one.
    await new Promise<void>(resolve => tools.nextTurn(resolve));
  }
  tools.report('{"type":"done"}');
  tools.exit(0);
}

function takeTools(nonce: string): Tools {
  const { apply, construct, get } = Reflect;
  const { exit } = process;
  const clock = performance.now.bind(performance);
  return {
    report: createReporter(nonce),
    errorText: createErrorWriter(),
    encode: createEncoder(),
    now: clock,
    nextTurn: setImmediate,
    exit,
    apply,
    construct,
    get,
  };
}

function watchStrays({ report, errorText, exit }: Tools): void {
  const stray = (error: unknown) => report(`{"type":"stray","error":${errorText(error)}}`);
  process.on('unhandledRejection', stray);
  process.on('uncaughtException', stray);
  process.on('beforeExit', () => {
    report('{"type":"stalled"}');
    exit(0);
  });
}

/** Loads the learner's module; undefined where that failed, which is then reported. */
async function loadTarget(load: Load, request: HarnessRequest, tools: Tools): Promise<Callable | undefined> {
  const quote = JSON.stringify;
  try {
    const found = pick(await load(request.module), request);
    if (typeof found !== 'string') return found;
    tools.report(`{"type":"missing","message":${quote(found)}}`);
  } catch (error) {
    tools.report(`{"type":"refused","error":${tools.errorText(error)}}`);
    if (error instanceof SyntaxError) {
      // Only when Node itself prints a syntax error does it tell the line: on stderr, where the runner reads it.
      process.removeAllListeners('uncaughtException');
      tools.nextTurn(() => rethrow(error));
      return undefined;
    }
  }
  return tools.exit(0);
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

function rethrow(error: unknown): never {
  throw error;
}

main().catch(rethrow);
