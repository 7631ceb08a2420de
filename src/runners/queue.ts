/** Runs tasks one at a time, in the order they came: runs that share the machine would spoil each other's time limit. */
export class SerialQueue {
  /** Settles, never rejects, when the task added last is over. */
  private last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as `task` does. One that is aborted while it waits rejects at once and never starts. */
  add<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const previous = this.last;
    return new Promise<Result>((resolve, reject) => {
      const leave = () => reject(abortError());
      signal.addEventListener('abort', leave, { once: true });
      const begin = async (): Promise<void> => {
        await previous;
        // From here on the task itself answers the signal, after it has cleaned up.
        signal.removeEventListener('abort', leave);
        if (signal.aborted) throw abortError();
        resolve(await task());
      };
      this.last = begin().catch(reject);
    });
  }
}

/** What `run` rejects with when it was cancelled. */
export function abortError(): Error {
  const error = new Error('The run was cancelled.');
  error.name = 'AbortError';
  return error;
}
