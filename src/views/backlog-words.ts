import { l10n } from 'vscode';
import type { Practice } from '../practice';
import { dateWords } from './words';

/**
 * What Today says of a backlog: how much is due, how much of it today, and when it will be clear. The day is simulated, so
 * it is asked again only when something it rests on has changed. @returns words; undefined where there is no backlog
 */
export function backlogWords(practice: Practice): () => string | undefined {
  let known: { readonly of: readonly unknown[]; readonly clear: number | undefined } | undefined;
  const clearDay = (waiting: number) => {
    const { history, scheduler, scheduling, today } = practice;
    const of = [history, history.events, scheduler, scheduling.limits.minutes, today, waiting];
    if (!known?.of.every((value, index) => value === of[index])) known = { of, clear: scheduling.clearDay() };
    return known.clear;
  };
  return () => {
    const { due, waiting } = practice.scheduling.plan();
    if (waiting.length === 0) return undefined;
    const all = due.length + waiting.length;
    const now =
      due.length === 0 ? l10n.t('{0} due, done for today', all) : l10n.t('{0} due, {1} today', all, due.length);
    const clear = clearDay(waiting.length);
    if (clear === undefined) {
      return l10n.t('{0}; more minutes a day or a lower retention would clear it. Both are in the settings.', now);
    }
    return l10n.t('{0}; clear by {1}.', now, dateWords(clear));
  };
}
