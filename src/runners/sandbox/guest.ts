/** Runs inside the sandbox, beside the learner's code: the harness, with what Node has given it in the other one. */
import { prepare } from '../javascript/calls';
import { loadTarget, runCases, type Tools } from '../javascript/drive';
import { createEncoder } from '../javascript/encode';
import { createErrorWriter } from '../javascript/error-writer';
import type { HarnessRequest } from '../javascript/request';
import { createChecks, watchProxies } from './checks';
import { createConsole } from './console';
import type { GuestRun, SandboxHost } from './request';
import { createTimers } from './timers';

/** Called once, from outside. @param text a `HarnessRequest` without its nonce, as JSON */
export function start(text: string, host: SandboxHost): GuestRun {
  const request: HarnessRequest = JSON.parse(text);
  const { now } = host;
  const encode = createEncoder(createChecks({ isProxy: watchProxies(), isPromise: host.isPromise }));
  const errorText = createErrorTextOf(host);
  const timers = createTimers(now, error => host.report(`{"type":"stray","error":${errorText(error)}}`));
  const { apply, construct, get } = Reflect;
  const tools: Tools = {
    report: host.report,
    errorText,
    encode,
    now,
    nextTurn: timers.nextTurn,
    apply,
    construct,
    get,
  };
  Object.assign(globalThis, timers.globals, { console: createConsole(encode, host.print), performance: { now } });
  host.report('{"type":"ready"}');
  return { finished: run(request, tools), tick: timers.tick };
}

async function run(request: HarnessRequest, tools: Tools): Promise<void> {
  const cases = request.cases.map(each => prepare(each, request));
  const target = await loadTarget(name => import(name), request, tools);
  if (typeof target === 'function') await runCases(request, cases, target, tools);
}

/** An error that says the memory is used up ends the run: what comes after it means nothing. */
function createErrorTextOf({ outOfMemory }: SandboxHost): (error: unknown) => string {
  const write = createErrorWriter();
  const isFull = (error: object) => {
    const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
    return name === 'InternalError' && message === 'out of memory';
  };
  return error => {
    if (error instanceof Error && isFull(error)) outOfMemory();
    return write(error);
  };
}
