import { randomBytes } from 'node:crypto';
import type { Language } from '../core/kata';
import type { Measured } from '../core/measure';
import type { RunReport } from '../core/run-report';
import { type Message, said, type Translate } from '../core/words';
import type { Describe, Described } from './describe';
import { LearnerProcess, type ProcessSpec, RunnerError } from './process';
import { SerialQueue } from './queue';
import { refusedReport, reportOf } from './report';
import type { RunLimits, Runner, RunRequest } from './runner';
import { Standby } from './standby';

/** Why nothing is started: a mistake in the code (`problem`), or a program that is not there (`missing`). */
export type Refusal = { readonly problem: Described } | { readonly missing: Message };

/** What differs from one interpreted language to the next. */
export interface Interpreter {
  readonly language: Language;
  /** The process a run needs; it reads its request from stdin to the end. */
  spec(limits: RunLimits): Promise<ProcessSpec | Refusal>;
  /** The code as the process takes it. */
  read(code: string): Promise<{ readonly code: string } | Refusal>;
  /** Puts what is wanted into the folder of the process, and says what to send it and how to read its errors. */
  load(request: RunRequest, code: string, folder: string, nonce: string): Promise<Loaded>;
  /** Counts the functions of a source, by a parser and without running it. */
  measure(code: string, signal: AbortSignal): Promise<Measured>;
}

export interface Loaded {
  readonly request: string;
  readonly describe: Describe;
}

export interface InterpretedOptions {
  readonly interpreter: Interpreter;
  /** Start the process of the next run ahead. */
  readonly standby: boolean;
  /** The learner's words. */
  readonly t: Translate;
}

/** Runs code that needs no compiling: a harness of the language loads it and makes the calls. */
export class InterpretedRunner implements Runner {
  private readonly queue = new SerialQueue();
  private readonly standby = new Standby();
  private readonly disposed = new AbortController();

  constructor(private readonly options: InterpretedOptions) {}

  get language(): Language {
    return this.options.interpreter.language;
  }

  run(request: RunRequest, signal?: AbortSignal): Promise<RunReport> {
    const either = signal ? AbortSignal.any([signal, this.disposed.signal]) : this.disposed.signal;
    return this.queue.add(() => this.runOne(request, either), either);
  }

  measure(code: string, signal: AbortSignal): Promise<Measured> {
    return this.options.interpreter.measure(code, AbortSignal.any([signal, this.disposed.signal]));
  }

  prepare(limits: RunLimits): void {
    if (!this.options.standby) return;
    const start = async (): Promise<void> => {
      const spec = await this.options.interpreter.spec(limits);
      if ('command' in spec) this.standby.prepare(spec);
    };
    // What keeps it from starting shows in the run itself.
    start().catch(() => {});
  }

  dispose(): void {
    this.disposed.abort();
    this.standby.dispose();
  }

  private async runOne(request: RunRequest, signal: AbortSignal): Promise<RunReport> {
    const { interpreter, t } = this.options;
    const { exercise, limits } = request;
    const spec = await interpreter.spec(limits);
    if (!('command' in spec)) return refusal(request, spec, t);
    const read = await interpreter.read(request.code);
    if (!('code' in read)) return refusal(request, read, t);
    try {
      // A standby may die between being looked at and being used; what has not read its request has run nothing yet.
      const report =
        (await this.attempt(await this.standby.take(spec), request, read.code, signal)) ??
        (await this.attempt(await LearnerProcess.start(spec), request, read.code, signal));
      if (report) return report;
      throw new RunnerError(
        'The harness of {0} does not start ({1}). Reinstall the extension, or report this.',
        exercise.language,
        [spec.command, ...spec.args].join(' '),
      );
    } finally {
      this.prepare(limits);
    }
  }

  /** One run in one process; undefined where that ended before it had read its request. */
  private async attempt(
    learner: LearnerProcess,
    request: RunRequest,
    code: string,
    signal: AbortSignal,
  ): Promise<RunReport | undefined> {
    const { exercise, limits } = request;
    try {
      const nonce = makeNonce();
      const loaded = await this.options.interpreter.load(request, code, learner.folder, nonce);
      const transcript = await learner.run({ request: loaded.request, nonce, limits }, signal);
      const isReady = transcript.pieces.some(piece => piece.kind === 'message' && piece.message.type === 'ready');
      if (!isReady && transcript.end.kind === 'exited') return undefined;
      return reportOf(exercise, transcript, limits, loaded.describe);
    } finally {
      await learner.discard();
    }
  }
}

/** The report of a run that was not started. */
export function refusal({ exercise }: RunRequest, refused: Refusal, t: Translate): RunReport {
  if ('problem' in refused) return refusedReport(exercise, refused.problem, t('Not run: the code cannot be read.'));
  const why = t('Not run: {0} is not installed.', exercise.language);
  return refusedReport(exercise, { message: said(refused.missing, t) }, why);
}

/** What every message of one run begins with; a control character, so that no text of a learner's begins so. */
export function makeNonce(): string {
  return `\u001e${randomBytes(16).toString('hex')}:`;
}
