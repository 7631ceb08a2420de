import { commands as editor, l10n, window } from 'vscode';
import { adviceFor, type LeechAdvice, leeches } from '../core/leech';
import type { App } from '../host/app';
import { type CommandTypes, commands } from '../host/contributions';
import type { Practice } from '../practice';
import { answered } from './ask/cancelled';
import { type AnswerItem, pick } from './ask/pick';
import { leechWords } from './leech';
import { topicTitle } from './words';

type Treat = CommandTypes['treatLeech'];

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
