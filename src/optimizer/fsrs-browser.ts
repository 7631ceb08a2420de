import { readFile } from 'node:fs/promises';
import type { Fit } from './optimize';

/** Where the progress of a fit can be read from another thread. */
export interface ProgressPlace {
  readonly memory: ArrayBufferLike;
  readonly pointer: number;
}

/**
 * Loads the optimizer of FSRS (github.com/open-spaced-repetition/fsrs-browser). Only in a worker: a fit blocks its
 * thread for a second or more, and the package wants a global `self` with listeners.
 * @param path of its WebAssembly @param onFitting called before a fit blocks the thread
 */
export async function loadFit(path: string, onFitting: (place: ProgressPlace) => void): Promise<Fit> {
  Object.assign(globalThis, { self: { addEventListener() {}, removeEventListener() {} } });
  const [{ Fsrs, Progress, initSync }, module] = await Promise.all([import('fsrs-browser'), readFile(path)]);
  const { memory } = initSync({ module });
  return ({ ratings, elapsed, lengths }) => {
    const progress = Progress.new();
    onFitting({ memory: memory.buffer, pointer: progress.pointer() });
    // `true`: with the short-term terms, which the scheduler uses too (`core/memory.ts`).
    return new Fsrs().computeParameters(ratings, elapsed, lengths, progress, true);
  };
}
