import { type Disposable, l10n } from 'vscode';
import { Kept } from '../core/kept';
import type { Practice } from '../practice';
import { soon } from './soon';
import { dateWords } from './words';

/** The day is simulated, which takes a tenth of a second in a long log: neither a start nor a recorded rep waits for it. */
const quietMs = 200;

/** What Today says of a backlog: how much is due, how much of it today, and when it will be clear. */
export interface BacklogWords extends Disposable {
  /** The day is the last one known; absent before the first is. @returns undefined where there is no backlog */
  now(): string | undefined;
}

/** @param changed called when the day is known and another than before */
export function backlogWords({ scheduling }: Practice, changed: () => void): BacklogWords {
  const clearDay = new Kept<number | undefined>();
  let waitingFor: Disposable | undefined;
  const simulate = () => {
    const { last } = clearDay;
    const isFirst = last === undefined;
    const day = clearDay.from([scheduling.plan()], () => scheduling.clearDay());
    if (isFirst || day !== last) changed();
  };
  return {
    now() {
      const plan = scheduling.plan();
      if (plan.waiting.length === 0) return undefined;
      if (!clearDay.has([plan])) {
        waitingFor?.dispose();
        waitingFor = soon(simulate, quietMs);
      }
      return backlogText(plan, clearDay);
    },
    dispose: () => waitingFor?.dispose(),
  };
}

function backlogText(plan: ReturnType<Practice['scheduling']['plan']>, clearDay: Kept<number | undefined>): string {
  const { due, waiting } = plan;
  const all = due.length + waiting.length;
  const now = due.length === 0 ? l10n.t('{0} due, done for today', all) : l10n.t('{0} due, {1} today', all, due.length);
  if (clearDay.last !== undefined) return l10n.t('{0}; clear by {1}.', now, dateWords(clearDay.last));
  if (!clearDay.has([plan])) return `${now}.`;
  return l10n.t('{0}; more minutes a day or a lower retention would clear it. Both are in the settings.', now);
}
