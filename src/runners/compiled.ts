import { createHash } from 'node:crypto';
import type { CodeExercise } from '../core/kata';
import type { RunReport } from '../core/run-report';
import type { Translate } from '../core/words';
import type { Describe, Described } from './describe';
import { makeNonce, type Refusal, refusal } from './interpreted';
import { LearnerProcess, type ProcessSpec } from './process';
import type { ProgramCache } from './program-cache';
import { SerialQueue } from './queue';
import { reportOf } from './report';
import type { RunLimits, Runner, RunRequest } from './runner';
import type { Toolchain, ToolchainStatus, ToolLanguage } from './toolchains';
import type { Transcript } from './transcript';

/** Compiling is not the learner's time, but it must end. The first one of a machine may compile a standard library. */
const compileLimits: RunLimits = { timeMs: 120_000, outputBytes: 1_000_000, memoryMiB: 0 };

/** What differs from one compiled language to the next. */
export interface Compiler {
  readonly language: ToolLanguage;
  toolchain(): Promise<ToolchainStatus>;
  /** The whole program: path → text. Takes the arguments of all cases, and nothing of what they expect. */
  sources(exercise: CodeExercise, code: string): Promise<ReadonlyMap<string, string>>;
  /** Compiles what `sources` gave, in the folder where that lies, to the file `output`. */
  compile(toolchain: Toolchain, output: string): ProcessSpec;
  /** Why it was not compiled, from what the compiler said. */
  problem(said: string, exercise: CodeExercise): Described;
  readonly describe: (exercise: CodeExercise) => Describe;
  /** The limit of memory, where that is set from outside. */
  environment(limits: RunLimits): Readonly<Record<string, string>>;
  /** Parts the language's own last words from what the learner's code printed, where both came by one stream. */
  tidy?(transcript: Transcript): Transcript;
  /** Something to compile ahead where the first time takes long. */
  readonly warmUp?: { readonly exercise: CodeExercise; readonly code: string };
}

export interface CompiledOptions {
  readonly compiler: Compiler;
  readonly programs: ProgramCache;
  /** Compile ahead when a run is likely soon. */
  readonly standby: boolean;
  /** The learner's words. */
  readonly t: Translate;
}

/** Runs code that is compiled together with a program that makes the calls, made for the kata's signature. */
export class CompiledRunner implements Runner {
  private readonly queue = new SerialQueue();
  private readonly disposed = new AbortController();
  private isWarm = false;

  constructor(private readonly options: CompiledOptions) {}

  get language(): ToolLanguage {
    return this.options.compiler.language;
  }

  run(request: RunRequest, signal?: AbortSignal): Promise<RunReport> {
    const either = signal ? AbortSignal.any([signal, this.disposed.signal]) : this.disposed.signal;
    return this.queue.add(() => this.runOne(request, either), either);
  }

  prepare(): void {
    const { warmUp } = this.options.compiler;
    if (!this.options.standby || !warmUp || this.isWarm) return;
    this.isWarm = true;
    const { signal } = this.disposed;
    // What keeps it from compiling shows in the run itself.
    this.queue.add(() => this.program(warmUp.exercise, warmUp.code, signal), signal).catch(() => {});
  }

  dispose(): void {
    this.disposed.abort();
  }

  private async runOne(request: RunRequest, signal: AbortSignal): Promise<RunReport> {
    const { exercise, code, limits } = request;
    const { compiler } = this.options;
    const program = await this.program(exercise, code, signal);
    if (!('command' in program)) return refusal(request, program, this.options.t);
    const learner = await LearnerProcess.start({
      command: program.command,
      args: [String(limits.memoryMiB)],
      environment: compiler.environment(limits),
    });
    const nonce = makeNonce();
    const transcript = await learner.run({ request: `${nonce}\n`, nonce, limits }, signal);
    return reportOf(exercise, compiler.tidy?.(transcript) ?? transcript, limits, compiler.describe(exercise));
  }

  /** Path of the compiled program, from the cache where it was compiled before. */
  private async program(
    exercise: CodeExercise,
    code: string,
    signal: AbortSignal,
  ): Promise<{ readonly command: string } | Refusal> {
    const { compiler, programs } = this.options;
    const toolchain = await compiler.toolchain();
    if ('missing' in toolchain) return toolchain;
    const sources = await compiler.sources(exercise, code);
    const key = keyOf(compiler.compile(toolchain, ''), toolchain, sources);
    const known = await programs.find(key);
    if (known !== undefined) return { command: known };
    const output = await programs.reserve();
    try {
      const made = await LearnerProcess.start(compiler.compile(toolchain, output), sources);
      const transcript = await made.run({ request: '', nonce: makeNonce(), limits: compileLimits }, signal);
      if (transcript.end.kind === 'exited' && transcript.end.code === 0) {
        return { command: await programs.keep(key, output) };
      }
      return { problem: this.problem(transcript, exercise) };
    } finally {
      await programs.drop(output);
    }
  }

  private problem({ end, pieces, stderr }: Transcript, exercise: CodeExercise): Described {
    if (end.kind === 'timeLimit') {
      const seconds = compileLimits.timeMs / 1000;
      return { message: this.options.t('The compiler was not done after {0} s and was stopped. Run again.', seconds) };
    }
    const printed = pieces.map(piece => (piece.kind === 'output' ? piece.text : '')).join('');
    return this.options.compiler.problem(stderr + printed, exercise);
  }
}

/** Everything that makes the program what it is. */
function keyOf({ command, args }: ProcessSpec, { version }: Toolchain, sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([command, args, version, [...sources]]));
  return hash.digest('hex').slice(0, 40);
}
