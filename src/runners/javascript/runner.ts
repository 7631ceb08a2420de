import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunReport } from '../../core/run-report';
import { LearnerProcess, type ProcessSpec, RunnerError } from '../process';
import { SerialQueue } from '../queue';
import { refusedReport, reportOf } from '../report';
import type { RunLimits, Runner, RunRequest } from '../runner';
import { Standby } from '../standby';
import { describeRefusal, describeThrown, isOutOfMemory, type ModulePlace } from './errors';
import { harnessRequest } from './request';
import { stripTypes } from './strip';

export interface JavaScriptOptions {
  readonly language: 'javascript' | 'typescript';
  /** A Node, or an Electron that can be one: `process.execPath`. */
  readonly execPath: string;
  /** The bundled harness, an absolute path. */
  readonly harness: string;
  /** Start the process of the next run ahead. */
  readonly standby: boolean;
}

/** Runs JavaScript, and TypeScript with its types taken out, in the editor's own Node: nothing needs to be installed. */
export class JavaScriptRunner implements Runner {
  private readonly queue = new SerialQueue();
  private readonly standby = new Standby();
  private readonly disposed = new AbortController();

  constructor(private readonly options: JavaScriptOptions) {}

  get language(): JavaScriptOptions['language'] {
    return this.options.language;
  }

  run(request: RunRequest, signal?: AbortSignal): Promise<RunReport> {
    const either = signal ? AbortSignal.any([signal, this.disposed.signal]) : this.disposed.signal;
    return this.queue.add(() => this.runOne(request, either), either);
  }

  prepare(limits: RunLimits): void {
    if (this.options.standby) this.standby.prepare(this.spec(limits));
  }

  dispose(): void {
    this.disposed.abort();
    this.standby.dispose();
  }

  private async runOne(request: RunRequest, signal: AbortSignal): Promise<RunReport> {
    const { exercise, code, limits } = request;
    const stripped = this.language === 'typescript' ? await stripTypes(code) : { code };
    if ('problem' in stripped) return refusedReport(exercise, stripped.problem);
    const spec = this.spec(limits);
    try {
      // A standby may die between being looked at and being used; what has not read its request has run nothing yet.
      const report =
        (await this.attempt(await this.standby.take(spec), request, stripped.code, signal)) ??
        (await this.attempt(await LearnerProcess.start(spec), request, stripped.code, signal));
      if (report) return report;
      throw new RunnerError(
        `The harness ${this.options.harness} does not start. Reinstall the extension, or report this.`,
      );
    } finally {
      this.prepare(limits);
    }
  }

  /** One run in one process; undefined where that ended before it had read its request. */
  private async attempt(
    learner: LearnerProcess,
    { exercise, limits }: RunRequest,
    code: string,
    signal: AbortSignal,
  ): Promise<RunReport | undefined> {
    try {
      const nonce = `\u001e${randomBytes(16).toString('hex')}:`;
      const place = placeOf(learner.folder, exercise.fileName);
      await writeFile(place.path, code);
      const request = JSON.stringify(harnessRequest(exercise, place.url, nonce));
      const transcript = await learner.run({ request, nonce, limits }, signal);
      const isReady = transcript.pieces.some(piece => piece.kind === 'message' && piece.message.type === 'ready');
      if (!isReady && transcript.end.kind === 'exited') return undefined;
      return reportOf(exercise, transcript, limits, {
        thrown: error => describeThrown(error, place),
        refusal: (error, stderr) => describeRefusal(error, stderr, place),
        isOutOfMemory,
      });
    } finally {
      await learner.discard();
    }
  }

  private spec({ memoryMiB }: RunLimits): ProcessSpec {
    return {
      command: this.options.execPath,
      // Node's warnings would be taken for the learner's output.
      args: [`--max-old-space-size=${memoryMiB}`, '--no-warnings', this.options.harness],
      environment: { ELECTRON_RUN_AS_NODE: '1' },
    };
  }
}

/** `.mjs`, so that Node takes the file for a module wherever it lies; the learner is told the name they know. */
function placeOf(folder: string, fileName: string): ModulePlace {
  const path = join(folder, fileName.replace(/\.\w+$/, '.mjs'));
  return { folder, path, url: pathToFileURL(path).href, fileName };
}
