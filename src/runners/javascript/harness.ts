/**
 * Runs in the learner's process: reads one request from stdin, loads the learner's module, makes the calls and reports
 * what came back. Bundled alone to dist/harness.js. It knows no expected value, so it cannot be made to say "passed".
 */
import { types } from 'node:util';
import { prepare } from './calls';
import { createReporter, prepareStreams, readAll } from './channel';
import { type Load, loadTarget, runCases, type Tools } from './drive';
import { createEncoder } from './encode';
import { createErrorWriter } from './error-writer';
import type { HarnessRequest } from './request';

async function main(): Promise<void> {
  const load: Load = url => import(url);
  prepareStreams();
  // Warms the module loader while a standby process waits for its request.
  await load('data:text/javascript,');
  const request: HarnessRequest = JSON.parse(readAll());
  const tools = takeTools(request.nonce);
  tools.report('{"type":"ready"}');
  const cases = request.cases.map(each => prepare(each, request));
  const exit = process.exit.bind(process);
  watchStrays(tools, exit);
  const target = await loadTarget(load, request, tools);
  if (typeof target !== 'function') {
    const { error } = target;
    if (!(error instanceof SyntaxError)) exit(0);
    // Only when Node itself prints a syntax error does it tell the line: on stderr, where the runner reads it.
    process.removeAllListeners('uncaughtException');
    tools.nextTurn(() => rethrow(error));
    return;
  }
  await runCases(request, cases, target, tools);
  exit(0);
}

function takeTools(nonce: string): Tools {
  const { apply, construct, get } = Reflect;
  return {
    report: createReporter(nonce),
    errorText: createErrorWriter(),
    encode: createEncoder(types),
    now: performance.now.bind(performance),
    nextTurn: setImmediate,
    apply,
    construct,
    get,
  };
}

function watchStrays({ report, errorText }: Tools, exit: (code: number) => never): void {
  const stray = (error: unknown) => report(`{"type":"stray","error":${errorText(error)}}`);
  process.on('unhandledRejection', stray);
  process.on('uncaughtException', stray);
  process.on('beforeExit', () => {
    report('{"type":"stalled"}');
    exit(0);
  });
}

function rethrow(error: unknown): never {
  throw error;
}

main().catch(rethrow);
