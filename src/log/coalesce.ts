/** Writes the newest value; a value overtaken by a newer one before its turn is never written. */
export interface Coalesced<Value> {
  /** Resolves once `value` or a newer one is written, rejects where that write fails. */
  write(value: Value): Promise<void>;
  /** Resolves once nothing is under way, however it ended. */
  idle(): Promise<void>;
}

/** One write at a time, and at most one waiting. */
export function createCoalesced<Value>(write: (value: Value) => Promise<void>): Coalesced<Value> {
  let running: Promise<void> = Promise.resolve();
  let waiting: { value: Value; done: Promise<void> } | undefined;
  const start = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => undefined);
    const value = (waiting as { value: Value }).value;
    waiting = undefined;
    await write(value);
  };
  return {
    write(value) {
      if (waiting) {
        waiting.value = value;
      } else {
        waiting = { value, done: Promise.resolve() };
        waiting.done = start(running);
        running = waiting.done;
      }
      return waiting.done;
    },
    async idle() {
      while (true) {
        const last = running;
        await last.catch(() => undefined);
        if (last === running) return;
      }
    },
  };
}
