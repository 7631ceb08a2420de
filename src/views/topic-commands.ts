import { l10n, window } from 'vscode';
import { dayText, parseDay } from '../core/local-time';
import type { App } from '../host/app';
import type { CommandTypes } from '../host/contributions';
import type { Practice } from '../practice';
import { answered } from './ask/cancelled';
import { pick } from './ask/pick';
import * as ask from './ask/questions';
import { dateWords, topicTitle } from './words';

type Name = 'suspendTopic' | 'resumeTopic' | 'forgetTopic' | 'postpone' | 'advance';
type Handlers = { [Of in Name]: (takes?: CommandTypes[Of]['takes']) => Promise<CommandTypes[Of]['gives']> };

/** What is decided about a topic without practising it; each is an event, and *Undo* takes it back. */
export function topicCommands({ practice }: App): Handlers {
  const isBegun = (topic: string) => practice.history.topics.has(topic);
  const isSuspended = (topic: string) => practice.history.suspended.has(topic);
  return {
    suspendTopic: async given => {
      const title = l10n.t('Which topic shall be left out until you resume it?');
      const topic = given?.topic ?? (await ask.topic(practice, title, of => !isSuspended(of)));
      return practice.decide({ type: 'suspend', topic });
    },
    resumeTopic: async given => {
      const title = l10n.t('Which topic shall be practised again?');
      const topic = given?.topic ?? (await ask.topic(practice, title, isSuspended));
      return practice.decide({ type: 'unsuspend', topic });
    },
    forgetTopic: async given => {
      const topic = given?.topic ?? (await ask.topic(practice, l10n.t('Which topic shall begin anew?'), isBegun));
      if (!given || given.ask) await confirmForgetting(topicTitle(practice, topic));
      return practice.decide({ type: 'forget', topic });
    },
    postpone: async given => {
      const topic = given?.topic ?? (await ask.topic(practice, l10n.t('Postpone which topic?'), isBegun));
      const { kind, language } = given ?? {};
      const to = given?.to ?? (await askDay(practice));
      const one = { ...(kind ? { kind } : {}), ...(language ? { language } : {}) };
      return practice.decide({ type: 'postpone', topic, ...one, to });
    },
    advance: async given => {
      const title = l10n.t('Which topic shall be due today?');
      const topic = given?.topic ?? (await ask.topic(practice, title, isBegun));
      return practice.decide({ type: 'postpone', topic, to: dayText(practice.today) });
    },
  };
}

async function confirmForgetting(title: string): Promise<void> {
  const forget = l10n.t('Forget');
  const detail = l10n.t(
    'Both memories begin anew, in all languages. The log keeps what you practised, and Undo brings it back.',
  );
  answered(await window.showWarningMessage(l10n.t('Forget "{0}"?', title), { modal: true, detail }, forget));
}

/** @returns `YYYY-MM-DD` */
async function askDay({ today }: Practice): Promise<string> {
  const days = await pick<number>({
    title: l10n.t('Postpone until'),
    items: [
      { label: l10n.t('Tomorrow'), description: dateWords(today + 1), answer: 1 },
      { label: l10n.t('In a Week'), description: dateWords(today + 7), answer: 7 },
      { label: l10n.t('A Day…'), answer: 0 },
    ],
  });
  const chosen = answered(days);
  if (chosen > 0) return dayText(today + chosen);
  const validateInput = (text: string) =>
    (parseDay(text) ?? 0) > today ? undefined : l10n.t('A day after today, like {0}', dayText(today + 30));
  return answered(
    await window.showInputBox({
      title: l10n.t('Postpone until which day?'),
      value: dayText(today + 30),
      validateInput,
    }),
  );
}
