import type { Disposable } from 'vscode';

/** Does it once `activate()` has ended, so that no start of a window waits for it. */
export function soon(work: () => void, afterMs = 0): Disposable {
  const timer = setTimeout(work, afterMs);
  return { dispose: () => clearTimeout(timer) };
}
