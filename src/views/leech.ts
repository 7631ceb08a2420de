import { commands as editor, l10n, window } from 'vscode';
import { isRecall, isRep } from '../core/events';
import { type Leech, leeches } from '../core/leech';
import { plural } from '../core/words';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import { lapseWords } from './lapse-words';
import { languageName, topicTitle } from './words';

/** Keys of those told of, in the global state. */
const key = 'spindle.leechesTold';

/** Says once, after the rep that made it one, that a topic keeps being forgotten. */
export function register(app: App): void {
  const { practice, context, report } = app;
  const tell = async (topic: string) => {
    const all = leeches(practice.history);
    const told = context.globalState.get<readonly string[]>(key, []);
    const fresh = all.filter(leech => leech.topic === topic && !told.includes(keyOf(leech)));
    // One that recovered, or began anew, may be told of again.
    const kept = told.filter(one => all.some(leech => keyOf(leech) === one));
    if (fresh.length > 0 || kept.length < told.length) {
      await context.globalState.update(key, [...kept, ...fresh.map(keyOf)]);
    }
    const [first] = fresh;
    if (!first) return;
    const help = l10n.t('What Helps…');
    const chosen = await window.showInformationMessage(leechWords(practice, first), help);
    if (chosen === help) await editor.executeCommand(commands.treatLeech, { topic });
  };
  context.subscriptions.push(
    practice.onDidRecord(event => {
      if (isRep(event) || isRecall(event)) tell(event.topic).catch(report.note);
    }),
  );
}

/** @returns one sentence: what was lost, how often, and why where the learner said so */
export function leechWords(practice: Practice, { topic, kind, language, relapses }: Leech): string {
  const title = topicTitle(practice, topic);
  const reasons = lapseWords(practice.history.topics.get(topic));
  const lost = lostWords(title, kind, language, relapses);
  return kind === 'procedural' && reasons ? l10n.t('{0} Why: {1}.', lost, reasons) : lost;
}

function lostWords(title: string, kind: Leech['kind'], language: Leech['language'], relapses: number): string {
  if (kind === 'conceptual' || !language) {
    return plural(
      l10n.t,
      'Explaining "{1}" was lost {0} time after it was known.|Explaining "{1}" was lost {0} times after it was known.',
      relapses,
      title,
    );
  }
  return plural(
    l10n.t,
    '"{1}" in {2} was lost {0} time after it was known.|"{1}" in {2} was lost {0} times after it was known.',
    relapses,
    title,
    languageName(language),
  );
}

function keyOf({ topic, kind, language }: Leech): string {
  return [topic, kind, ...(language ? [language] : [])].join(' ');
}
