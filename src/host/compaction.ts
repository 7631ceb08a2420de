import type { App } from './app';

/** A window that opens has better things to do, and many are closed again soon. */
const afterMs = 120_000;

/** Tidies the log once in the life of a window, in the background. */
export function register({ context, compactLog, report }: App): void {
  const timer = setTimeout(() => {
    compactLog().catch(report.note);
  }, afterMs);
  context.subscriptions.push({ dispose: () => clearTimeout(timer) });
}
