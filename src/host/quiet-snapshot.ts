import { afterQuiet } from '../after-quiet';
import type { App } from './app';

/** Long enough not to fall into a rep: while one is done, something changes more often. */
const quietMs = 60_000;

/**
 * Keeps the folded log for the next start when nothing has happened for a while: a window that is killed has no time
 * for it, and one that closes has little.
 */
export function register({ practice, context, keepSnapshot, report }: App): void {
  let kept = -1;
  const keep = afterQuiet(
    quietMs,
    async () => {
      const { events } = practice.history;
      if (events === kept) return;
      await keepSnapshot();
      kept = practice.history.events;
    },
    report.note,
  );
  keep.ask();
  context.subscriptions.push(keep, practice.onDidChange(keep.ask));
}
