/** Does a thing once it has been asked for and then nobody asked again for a while. */
export interface AfterQuiet {
  ask(): void;
  dispose(): void;
}

/**
 * Never two at once: what is asked for meanwhile comes after.
 * @param quietMs how long nobody must ask @param onError for a `work` that fails
 */
export function afterQuiet(quietMs: number, work: () => Promise<void>, onError: (error: unknown) => void): AfterQuiet {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const start = () => {
    running = running.then(work).catch(onError);
  };
  return {
    ask: () => {
      clearTimeout(timer);
      timer = setTimeout(start, quietMs);
    },
    dispose: () => clearTimeout(timer),
  };
}
