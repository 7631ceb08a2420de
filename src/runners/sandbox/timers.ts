interface Timer {
  readonly id: number;
  readonly call: () => unknown;
  readonly due: number;
  /** Milliseconds; undefined: once. */
  readonly every: number | undefined;
}

export interface Timers {
  /** What the code inside finds on `globalThis`. */
  readonly globals: Readonly<Record<string, unknown>>;
  nextTurn(call: () => void): void;
  /** As `GuestRun.tick`. */
  tick(): number;
}

/**
 * The timers every host of JavaScript has and the language itself has not. The outside asks for them, one by one.
 * @param onError what a timer's function threw
 */
export function createTimers(now: () => number, onError: (error: unknown) => void): Timers {
  const { apply } = Reflect;
  const { max } = Math;
  const toNumber = Number;
  const thenable = Promise.resolve();
  const { then } = Promise.prototype;
  // A plain object with the ids as keys: no method of a collection, which the learner's code may have bent.
  const waiting: Record<number, Timer> = Object.create(null);
  let lastId = 0;

  const add = (call: () => unknown, delay: unknown, isRepeated: boolean): number => {
    const ms = max(isRepeated ? 1 : 0, toNumber(delay) || 0);
    lastId += 1;
    waiting[lastId] = { id: lastId, call, due: now() + ms, every: isRepeated ? ms : undefined };
    return lastId;
  };
  const remove = (id: unknown) => {
    delete waiting[toNumber(id)];
  };
  const next = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const id in waiting) {
      const timer = waiting[id];
      if (timer && (!first || timer.due < first.due)) first = timer;
    }
    return first;
  };
  type Call = (...args: unknown[]) => unknown;
  const setTimeout = (call: Call, delay?: unknown, ...args: unknown[]) =>
    add(() => apply(call, undefined, args), delay, false);
  const setInterval = (call: Call, delay?: unknown, ...args: unknown[]) =>
    add(() => apply(call, undefined, args), delay, true);
  const queueMicrotask = (call: Call) => {
    apply(then, thenable, [
      () => {
        try {
          call();
        } catch (error) {
          onError(error);
        }
      },
    ]);
  };

  return {
    globals: { setTimeout, setInterval, clearTimeout: remove, clearInterval: remove, queueMicrotask },
    nextTurn: call => {
      add(call, 0, false);
    },
    tick: () => {
      const timer = next();
      if (!timer) return -1;
      const wait = timer.due - now();
      if (wait > 0) return wait;
      if (timer.every === undefined) remove(timer.id);
      else waiting[timer.id] = { ...timer, due: now() + timer.every };
      try {
        timer.call();
      } catch (error) {
        onError(error);
      }
      return 0;
    },
  };
}
