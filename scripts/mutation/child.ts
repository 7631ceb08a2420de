/**
 * Runs mutants of one reference against its cases, in a process of its own: a mutant may loop for ever or eat all
 * memory. The calls are made and judged by the code of a real run. Bundled by `run-mutants.ts`.
 */
import { writeSync } from 'node:fs';
import { types } from 'node:util';
import { english } from '../../src/core/words';
import type { Describe } from '../../src/runners/describe';
import { prepare } from '../../src/runners/javascript/calls';
import { readAll } from '../../src/runners/javascript/channel';
import { type Load, loadTarget, runCases, type Tools } from '../../src/runners/javascript/drive';
import { createEncoder } from '../../src/runners/javascript/encode';
import { createErrorWriter } from '../../src/runners/javascript/error-writer';
import { harnessRequest } from '../../src/runners/javascript/request';
import { readMessage } from '../../src/runners/message';
import type { Piece } from '../../src/runners/protocol';
import { reportOf } from '../../src/runners/report';
import { defaultLimits } from '../../src/runners/runner';
import type { MutantAnswer, MutantsRequest } from './messages';
import { Switches } from './switches';

/** The pipe that `run-mutants.ts` reads. */
const answers = 3;

const describe: Describe = {
  t: english,
  thrown: ({ message }) => ({ message }),
  refusal: ({ message }) => ({ message }),
  isOutOfMemory: () => false,
};

/** One process, one reference: carries what every mutant's run needs. */
class MutantRuns {
  private readonly switches = new Switches();
  private readonly tools: Tools;
  private pieces: Piece[] = [];
  /** Called when a promise that never settles is all that is waited for. */
  private stalled: () => void = () => {};

  constructor(private readonly request: MutantsRequest) {
    this.tools = takeTools(message => this.say(message));
    this.switches.install(globalThis as unknown as Record<string, unknown>);
    const stray = (error: unknown) => this.say(`{"type":"stray","error":${this.tools.errorText(error)}}`);
    process.on('unhandledRejection', stray);
    process.on('uncaughtException', stray);
    process.on('beforeExit', () => this.stalled());
  }

  /** The first case that notices the mutant, absent where it passes all. */
  async answer(mutant: string): Promise<MutantAnswer> {
    this.pieces = [];
    this.switches.turnOn(mutant);
    await Promise.race([this.run(mutant), new Promise<void>(resolve => (this.stalled = resolve))]);
    if (this.switches.isEndless) return { mutant, killer: 'it does not end' };
    const end = { kind: 'exited', code: 0, signal: null } as const;
    const transcript = { pieces: this.pieces, stderr: '', end, ms: 0 };
    const { status, cases } = reportOf(this.request.exercise, transcript, defaultLimits, describe);
    if (status === 'passed') return { mutant };
    return { mutant, killer: cases.find(each => each.status !== 'passed')?.name ?? 'the end of the run' };
  }

  private async run(mutant: string): Promise<void> {
    const { exercise, module } = this.request;
    // Loaded anew for each: what a module makes while it is loaded is mutated as well.
    const request = harnessRequest(exercise, `${module}?${mutant}`, '');
    const load: Load = url => import(url);
    const target = await loadTarget(load, request, this.tools);
    if (typeof target !== 'function') return;
    const cases = request.cases.map(each => prepare(each, request));
    await runCases(request, cases, target, this.tools);
  }

  private say(text: string): void {
    const message = readMessage(text);
    this.pieces.push(message ? { kind: 'message', message } : { kind: 'damaged' });
  }
}

function takeTools(report: Tools['report']): Tools {
  const { apply, construct, get } = Reflect;
  const [errorText, encode] = [createErrorWriter(), createEncoder(types)];
  return {
    report,
    errorText,
    encode,
    now: performance.now.bind(performance),
    nextTurn: setImmediate,
    apply,
    construct,
    get,
  };
}

async function main(): Promise<void> {
  const request: MutantsRequest = JSON.parse(readAll());
  const runs = new MutantRuns(request);
  // Written at once, for the next mutant may bring the process down; and not to stdout, for it may print.
  for (const mutant of request.mutants) writeSync(answers, `${JSON.stringify(await runs.answer(mutant))}\n`);
  process.exit(0);
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exit(1);
});
