/** Runs tasks one after another, in the order they were given; each settles for itself, and a failure stops no other. */
export type Serial = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes an empty queue. */
export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
