import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messageOf, PracticeError } from '../core/errors';
import { say, type Value } from '../core/words';
import type { Optimization } from './optimization';
import type { OptimizeRequest } from './optimize';
import type { WorkerInput, WorkerMessage } from './protocol';

/** What fits, with its version as package.json pins it. */
export const optimizerName = 'fsrs-browser 5.2.0';

export interface OptimizeOptions {
  readonly signal?: AbortSignal;
  /** Told the share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** Fits the weights of FSRS to reviews. */
export interface Optimizer {
  /** @throws PracticeError where it fails, and the reason of `signal` where it is aborted */
  optimize(request: OptimizeRequest, options?: OptimizeOptions): Promise<Optimization>;
}

export interface WorkerOptimizerOptions {
  /** Of the worker and its WebAssembly, as the build makes it. */
  readonly folder: string;
  /** Milliseconds after which a fit counts as hung. */
  readonly timeLimitMs?: number;
}

const progressEveryMs = 100;
/** 178,000 reviews, a log of more than ten years, took 15 s on two slow cores. */
const defaultTimeLimitMs = 5 * 60_000;

/** Fits in a thread of its own, started for one fit: the extension host stays free, and a cancelled fit just ends. */
export class WorkerOptimizer implements Optimizer {
  constructor(private readonly options: WorkerOptimizerOptions) {}

  async optimize(request: OptimizeRequest, { signal, onProgress }: OptimizeOptions = {}): Promise<Optimization> {
    signal?.throwIfAborted();
    const { folder, timeLimitMs = defaultTimeLimitMs } = this.options;
    const input: WorkerInput = { request, wasm: join(folder, 'fsrs.wasm') };
    // The optimizer prints the loss of every epoch: kept from the host's own output.
    const worker = new Worker(join(folder, 'worker.js'), { workerData: input, stdout: true, stderr: true });
    const watch = new ProgressWatch(onProgress);
    let abort: (() => void) | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Optimization>((resolve, reject) => {
        abort = () => reject(signal?.reason);
        signal?.addEventListener('abort', abort);
        timer = setTimeout(() => reject(failed(say('it did not end within {0} s', timeLimitMs / 1000))), timeLimitMs);
        worker.on('message', (message: WorkerMessage) => {
          if (message.type === 'fitting') watch.start(message.memory, message.pointer);
          else if (message.type === 'fitted') watch.stop();
          else if (message.type === 'done') resolve(message.optimization);
          else reject(failed(message.message));
        });
        worker.on('error', error => reject(failed(messageOf(error))));
        worker.on('exit', code => reject(failed(say('its thread ended with code {0}', code))));
      });
    } finally {
      clearTimeout(timer);
      if (abort) signal?.removeEventListener('abort', abort);
      watch.stop();
      await worker.terminate();
    }
  }
}

/** Reads from the memory shared with the worker how far a fit is. */
class ProgressWatch {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly onProgress: ((share: number) => void) | undefined) {}

  start(memory: ArrayBufferLike, pointer: number): void {
    this.stop();
    if (!this.onProgress) return;
    this.#timer = setInterval(() => {
      const [processed = 0, total = 0] = new Uint32Array(memory, pointer, 2);
      // While it prepares there is no total; once it has ended, the place holds something else.
      if (total > 0 && processed <= total) this.onProgress?.(processed / total);
    }, progressEveryMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function failed(why: Value): PracticeError {
  return new PracticeError(
    'The schedule could not be fitted: {0}. Nothing has changed; "Spindle: Optimize Schedule" tries again.',
    why,
  );
}
