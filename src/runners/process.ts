import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messageOf, PracticeError } from '../core/errors';
import { killLeftovers, markerName } from './process-tree';
import { type Piece, ProtocolParser } from './protocol';
import { abortError } from './queue';
import type { RunLimits } from './runner';
import type { ProcessEnd, Transcript } from './transcript';

/** What to start: an absolute path and its arguments, never through a shell. */
export interface ProcessSpec {
  readonly command: string;
  readonly args: readonly string[];
  /** Added to the scrubbed environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it starts; absent: in an empty folder of its own, which goes with it. */
  readonly folder?: string;
}

/** The runner itself is broken, not the learner's code; the message says what to do. */
export class RunnerError extends PracticeError {
  override readonly name = 'RunnerError';
}

/** What a run is given: the request for the harness and the nonce its messages begin with. */
export interface ProcessInput {
  readonly request: string;
  readonly nonce: string;
  readonly limits: RunLimits;
}

/** A process in its own group and temporary folder, waiting for its request; good for one run. */
export class LearnerProcess {
  private failure: Error | undefined;
  private exit: ProcessEnd | undefined;
  /** Both pipes are closed, or the process could not be started. */
  private readonly closed: Promise<void>;
  private cleaning: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    /** Holds the learner's file; the process itself runs in an empty folder inside. */
    readonly folder: string,
    private readonly marker: string,
  ) {
    child.on('error', error => {
      this.failure = error;
      this.tell();
    });
    child.on('exit', (code, signal) => {
      this.exit = { kind: 'exited', code, signal };
      this.tell();
    });
    // EPIPE: it ended before it read its request. Its exit tells.
    child.stdin.on('error', () => {});
    this.closed = new Promise(resolve => {
      child.once('close', () => resolve());
      child.once('error', () => resolve());
    });
  }

  /**
   * @param files written into the folder where the process then starts: path from there → text
   * @throws {RunnerError} where there is no temporary folder to write to
   */
  static async start(spec: ProcessSpec, files: ReadonlyMap<string, string> = new Map()): Promise<LearnerProcess> {
    const marker = randomBytes(12).toString('hex');
    const folder = await makeFolder();
    try {
      const work = join(folder, 'work');
      for (const [path, text] of files) {
        await mkdir(dirname(join(work, path)), { recursive: true });
        await writeFile(join(work, path), text);
      }
      const child = spawn(spec.command, spec.args, {
        cwd: spec.folder ?? work,
        env: { ...scrubbedEnvironment(folder), ...spec.environment, [markerName]: marker },
        // A group of its own, so that one kill reaches all of it. On Windows it would open a console.
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: 'pipe',
      });
      return new LearnerProcess(child, folder, marker);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw startError(error);
    }
  }

  get isAlive(): boolean {
    return this.failure === undefined && this.exit === undefined;
  }

  /** Whether our own process stays for this one. A standby is no reason to: it reads the end of its input and ends. */
  hold(isHeld: boolean): void {
    const streams = [this.child.stdin, this.child.stdout, this.child.stderr] as readonly unknown[] as readonly Socket[];
    for (const handle of [this.child, ...streams]) {
      if (isHeld) handle.ref();
      else handle.unref();
    }
  }

  /**
   * Sends the request and collects everything up to the end, which the limits force. No process and no folder is left
   * when it settles.
   * @throws {RunnerError} where the process could not be started; an AbortError where `signal` aborts
   */
  async run({ request, nonce, limits }: ProcessInput, signal: AbortSignal): Promise<Transcript> {
    const started = performance.now();
    const stdout = new OutputCollector(nonce, limits.outputBytes);
    let timer: NodeJS.Timeout | undefined;
    let stop = () => {};
    try {
      const end = await new Promise<ProcessEnd | 'aborted' | 'failed'>(resolve => {
        const look = () => {
          if (this.failure) resolve('failed');
          else if (this.exit) resolve(this.exit);
        };
        stop = () => resolve('aborted');
        signal.addEventListener('abort', stop);
        if (signal.aborted) stop();
        this.listeners.add(look);
        look();
        timer = setTimeout(() => resolve({ kind: 'timeLimit' }), limits.timeMs);
        this.child.stdout.on('data', (chunk: Buffer) => resolveEnd(stdout.takeStdout(chunk), resolve));
        this.child.stderr.on('data', (chunk: Buffer) => resolveEnd(stdout.takeStderr(chunk), resolve));
        this.child.stdin.end(request);
      });
      const ms = performance.now() - started;
      await this.discard();
      if (end === 'aborted') throw abortError();
      if (end === 'failed') throw startError(this.failure);
      return { ...stdout.end(), end: stdout.isOver ? { kind: 'outputLimit' } : end, ms };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      await this.discard();
    }
  }

  /** Kills all that is left of the run and removes its folder. Never rejects; the group is dead when it returns. */
  discard(): Promise<void> {
    this.cleaning ??= this.clean();
    return this.cleaning;
  }

  private async clean(): Promise<void> {
    const { pid } = this.child;
    if (pid !== undefined) await killLeftovers(pid, this.marker);
    // Somebody who escaped may still hold the pipes.
    const giveUp = setTimeout(() => this.release(), 1000);
    // Unread pipes never close.
    this.child.stdout.resume();
    this.child.stderr.resume();
    await this.closed;
    clearTimeout(giveUp);
    // A folder that cannot be removed (Windows: still open) is left to the system's own cleaning.
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }

  private release(): void {
    this.child.stdout.destroy();
    this.child.stderr.destroy();
    this.child.stdin.destroy();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Where the run's streams go. Counts only what the learner printed. */
class OutputCollector {
  private readonly parser: ProtocolParser;
  private readonly pieces: Piece[] = [];
  private readonly stderrDecoder = new TextDecoder();
  private stderr = '';
  private left: number;
  /** More was printed than allowed: the rest is dropped. */
  isOver = false;

  constructor(nonce: string, limit: number) {
    this.parser = new ProtocolParser(nonce);
    this.left = limit;
  }

  /** Returns the end that these bytes bring, if they bring one. */
  takeStdout(chunk: Buffer): ProcessEnd | undefined {
    return this.isOver ? undefined : this.keep(this.parser.push(chunk));
  }

  takeStderr(chunk: Buffer): ProcessEnd | undefined {
    const kept = chunk.subarray(0, this.left);
    this.stderr += this.stderrDecoder.decode(kept, { stream: true });
    return this.count(chunk.length);
  }

  end(): Pick<Transcript, 'pieces' | 'stderr'> {
    if (!this.isOver) this.keep(this.parser.end());
    return { pieces: this.pieces, stderr: this.stderr };
  }

  private keep(pieces: readonly Piece[]): ProcessEnd | undefined {
    for (const piece of pieces) {
      if (this.isOver) return { kind: 'outputLimit' };
      const isFitting = piece.kind !== 'output' || piece.bytes <= this.left;
      this.pieces.push(isFitting ? piece : { ...piece, text: piece.text.slice(0, this.left) });
      if (piece.kind === 'output') this.count(piece.bytes);
      // Nothing that comes behind it counts: no need to wait for the process to end.
      if (piece.kind === 'message' && piece.message.type === 'done') return { kind: 'exited', code: 0, signal: null };
    }
    return this.isOver ? { kind: 'outputLimit' } : undefined;
  }

  private count(bytes: number): ProcessEnd | undefined {
    this.left = Math.max(0, this.left - bytes);
    this.isOver ||= bytes > 0 && this.left === 0;
    return this.isOver ? { kind: 'outputLimit' } : undefined;
  }
}

function resolveEnd(end: ProcessEnd | undefined, resolve: (end: ProcessEnd) => void): void {
  if (end) resolve(end);
}

function startError(error: unknown): RunnerError {
  const reason = messageOf(error);
  return new RunnerError(
    'The program that runs the code could not be started ({0}). Check that it is installed.',
    reason,
  );
}

async function makeFolder(): Promise<string> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'spindle-'));
    await mkdir(join(folder, 'work'));
    // macOS: the temporary folder is a link, and errors name what it points to.
    return await realpath(folder);
  } catch (error) {
    const reason = messageOf(error);
    throw new RunnerError(
      'There is no temporary folder to run the code in ({0}). Free some space, then run again.',
      reason,
    );
  }
}

/**
 * Nothing of the editor's own environment: it may hold secrets, and options (NODE_OPTIONS) that change the run.
 * Temporary files go into the run's own folder, which is removed with them.
 */
function scrubbedEnvironment(folder: string): Record<string, string> {
  if (process.platform !== 'win32') return { LANG: 'C.UTF-8', TMPDIR: folder };
  const { SystemRoot = 'C:\\Windows' } = process.env;
  return { LANG: 'C.UTF-8', SystemRoot, TEMP: folder, TMP: folder };
}
