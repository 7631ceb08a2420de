import { homedir } from 'node:os';
import { isKept, type ProjectExercise } from '../../core/kata';
import type { RunReport } from '../../core/run-report';
import { type Message, said, type Translate } from '../../core/words';
import { makeNonce } from '../interpreted';
import { LearnerProcess, type ProcessSpec } from '../process';
import { SerialQueue } from '../queue';
import type { RunLimits } from '../runner';
import type { FoundProgram } from '../toolchains';
import { projectReport } from './project-report';
import { putBack } from './put-back';

export interface ProjectRequest {
  readonly exercise: ProjectExercise;
  /** The main file. */
  readonly code: string;
  readonly limits: RunLimits;
  /** Where the project lies, all its files saved; absent: it is made for this run alone. */
  readonly folder?: string;
}

/** Runs the test command of a project. As a {@link Runner} it leaves no process and resolves whatever the tests do. */
export interface ProjectRuns {
  run(request: ProjectRequest, signal: AbortSignal): Promise<RunReport>;
}

export interface ProjectRunnerOptions {
  /** A Node, or an Electron that can be one: what `node` means. */
  readonly execPath: string;
  readonly program: (name: string) => Promise<FoundProgram>;
  /** What the PATH of other commands is. */
  readonly path: () => string;
  /** The learner's words. */
  readonly t: Translate;
}

export class ProjectRunner implements ProjectRuns {
  private readonly queue = new SerialQueue();
  private readonly disposed = new AbortController();

  constructor(private readonly options: ProjectRunnerOptions) {}

  run(request: ProjectRequest, signal: AbortSignal): Promise<RunReport> {
    const either = AbortSignal.any([signal, this.disposed.signal]);
    return this.queue.add(() => this.runOne(request, either), either);
  }

  dispose(): void {
    this.disposed.abort();
  }

  private async runOne({ exercise, code, limits, folder }: ProjectRequest, signal: AbortSignal): Promise<RunReport> {
    const { t } = this.options;
    const spec = await this.spec(exercise, limits);
    if ('missing' in spec) return refused(said(spec.missing, t));
    const { project, files } = exercise;
    if (folder !== undefined) {
      const kept = files.filter(({ path }) => isKept(project, path));
      const problem = await putBack(folder, kept, t);
      if (problem !== undefined) return refused(problem);
    }
    const learner =
      folder === undefined
        ? await LearnerProcess.start(spec, new Map([...files.map(pair), [project.main, code] as const]))
        : await LearnerProcess.start({ ...spec, folder });
    const transcript = await learner.run({ request: '', nonce: makeNonce(), limits }, signal);
    return projectReport(exercise, transcript, limits, t);
  }

  private async spec(
    { project: { test } }: ProjectExercise,
    { memoryMiB }: RunLimits,
  ): Promise<ProcessSpec | { readonly missing: Message }> {
    const { execPath, program, path } = this.options;
    if (test.command === 'node') {
      const args = [`--max-old-space-size=${memoryMiB}`, '--no-warnings', ...test.args];
      return { command: execPath, args, environment: { ELECTRON_RUN_AS_NODE: '1' } };
    }
    const found = await program(test.command);
    if ('missing' in found) return found;
    return { command: found.path, args: test.args, environment: { PATH: path(), ...homes(), ...offline } };
  }
}

/** Tools keep their caches there, and find their own parts by it. */
function homes(): Record<string, string> {
  const { APPDATA, LOCALAPPDATA } = process.env;
  if (process.platform !== 'win32') return { HOME: homedir() };
  return { USERPROFILE: homedir(), ...(APPDATA ? { APPDATA } : {}), ...(LOCALAPPDATA ? { LOCALAPPDATA } : {}) };
}

/** Nothing is fetched while tests run. */
const offline = { GOTOOLCHAIN: 'local', GOPROXY: 'off', CARGO_NET_OFFLINE: 'true', PIP_NO_INDEX: '1' };

function pair({ path, text }: { readonly path: string; readonly text: string }): readonly [string, string] {
  return [path, text];
}

function refused(message: string): RunReport {
  return { passed: 0, failed: 0, status: 'errored', cases: [], output: '', ms: 0, error: { message } };
}
