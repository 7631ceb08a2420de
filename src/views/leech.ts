import { commands as editor, l10n, window } from 'vscode';
import { isRecall, isRep } from '../core/events';
import { adviceFor, type Leech, type LeechAdvice, leeches } from '../core/leech';
import type { App } from '../host/app';
import { type CommandTypes, commands } from '../host/contributions';
import type { Practice } from '../practice';
import { answered } from './ask/cancelled';
import { type AnswerItem, pick } from './ask/pick';
import { lapseWords } from './lapse-words';
import { languageName, topicTitle } from './words';

type Treat = CommandTypes['treatLeech'];

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

/** The command that says what may be done about a topic that keeps being forgotten, and does it. */
export function leechCommand(app: App): (request?: Treat['takes']) => Promise<Treat['gives']> {
  return async request => {
    const { practice } = app;
    const advice = adviceOf(practice).filter(({ topic }) => request?.topic === undefined || topic === request.topic);
    if (request?.pick === false) return advice;
    const one = advice.length > 1 ? await askLeech(practice, advice) : advice[0];
    if (one) await treat(practice, one);
    else await window.showInformationMessage(l10n.t('No topic keeps being forgotten.'));
    return advice;
  };
}

function adviceOf({ history, library, scheduler, today }: Practice): LeechAdvice[] {
  const { topics, katas } = library;
  const retrievability = (memory: Parameters<typeof scheduler.retrievability>[0]) =>
    scheduler.retrievability(memory, today);
  return leeches(history).map(leech => adviceFor(leech, { history, topics, katas, retrievability }));
}

async function askLeech(practice: Practice, advice: readonly LeechAdvice[]): Promise<LeechAdvice> {
  const items = advice.map(answer => ({
    label: topicTitle(practice, answer.topic),
    detail: leechWords(practice, answer),
    answer,
  }));
  return answered(await pick({ title: l10n.t('Which of these?'), items }));
}

/** Each way out is a command, so that it is undone and refused as it is elsewhere. */
async function treat(practice: Practice, advice: LeechAdvice): Promise<void> {
  const { topic, easier, needs } = advice;
  const { katas } = practice.library;
  const kata = katas.find(({ id }) => id === easier);
  const run = (command: string, takes: object) => () => editor.executeCommand(command, { ...takes, ask: true });
  const items: AnswerItem<() => Thenable<unknown>>[] = [
    ...(kata
      ? [
          {
            label: l10n.t('$(arrow-down) An easier kata: {0}', kata.title),
            description: l10n.t('level {0}', kata.level),
            answer: run(commands.startRep, { kata: kata.id }),
          },
        ]
      : []),
    ...needs.map(need => ({
      label: l10n.t('$(references) What it builds on: {0}', topicTitle(practice, need)),
      answer: run(commands.startRep, { topic: need }),
    })),
    {
      label: l10n.t('$(comment) Explain it again, slowly'),
      detail: l10n.t('What cannot be said is hard to do'),
      answer: run(commands.startRecall, { topic }),
    },
    {
      label: l10n.t('$(eye-closed) Suspend it'),
      detail: l10n.t('It waits until you resume it'),
      answer: run(commands.suspendTopic, { topic }),
    },
    {
      label: l10n.t('$(debug-restart) Begin anew…'),
      detail: l10n.t('Both memories are forgotten'),
      answer: run(commands.forgetTopic, { topic }),
    },
  ];
  await answered(await pick({ title: leechWords(practice, advice), items }))();
}

function leechWords(practice: Practice, { topic, kind, language, relapses }: Leech): string {
  const title = topicTitle(practice, topic);
  const reasons = lapseWords(practice.history.topics.get(topic));
  const lost = lostWords(title, kind, language, relapses);
  return kind === 'procedural' && reasons ? l10n.t('{0} Why: {1}.', lost, reasons) : lost;
}

function lostWords(title: string, kind: Leech['kind'], language: Leech['language'], relapses: number): string {
  if (kind === 'conceptual' || !language) {
    return l10n.t('Explaining "{0}" was lost {1} times after it was known.', title, relapses);
  }
  return l10n.t('"{0}" in {1} was lost {2} times after it was known.', title, languageName(language), relapses);
}

function keyOf({ topic, kind, language }: Leech): string {
  return [topic, kind, ...(language ? [language] : [])].join(' ');
}
