import { env, l10n } from 'vscode';
import type { Language } from '../core/kata';
import { daysAheadText } from '../core/words';
import type { Practice } from '../practice';

const languageNames: Readonly<Record<Language, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python',
  go: 'Go',
  rust: 'Rust',
};

export function languageName(language: Language): string {
  return languageNames[language];
}

/** The title of a topic; its id where no pack has it any more. */
export function topicTitle(practice: Practice, topic: string): string {
  return practice.library.topics.find(({ id }) => id === topic)?.title ?? topic;
}

/** Whether a line in a narrow tree says its language: one who practises in a single one knows it. */
export function namesLanguages({ history }: Pick<Practice, 'history'>, language: Language): boolean {
  const practised = [...history.topics.values()].flatMap(({ procedural }) => [...procedural.keys()]);
  return practised.some(other => other !== language);
}

/** @param probability 0–1 */
export function percent(probability: number): string {
  return l10n.t('{0} %', Math.round(probability * 100));
}

/** A difference of two shares in percentage points: `+12`, `-3`, `0`. */
export function points(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded > 0 ? `+${rounded}` : String(rounded);
}

/** @param day practice day */
export function dayWords(practice: Practice, day: number): string {
  return daysAheadText(day - practice.today, l10n.t);
}

/** `Friday`, as the language of the editor has it. @param day practice day */
export function weekdayWords(day: number): string {
  return new Intl.DateTimeFormat(env.language, { weekday: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
}

/** `24 Nov 2026, 08:15`, on the clock of the place where it was recorded. @param at with the writer's own offset */
export function momentWords(at: string): string {
  const format = new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return format.format(Date.parse(`${at.slice(0, 19)}Z`));
}

/** `3 December`, as the language of the editor has it. @param day practice day */
export function dateWords(day: number): string {
  const format = new Intl.DateTimeFormat(env.language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(day * 86_400_000);
}
