import type { History } from './history';
import type { KataInfo, Language } from './kata';
import { type LapseAdvice, lapseAdvice } from './lapse-advice';

/** Which kata of a topic, and in which guise. */
export interface Choice {
  readonly kata: string;
  readonly variation: string;
}

/** The chance, 0–1, that the first run of a kata passes. */
export type ChanceOf = (kata: KataInfo) => number;

/**
 * Of the half of the topic's katas that was not practised for longest (never counts as longest) the one whose chance of
 * success is nearest to 85 %, in the variation least recently seen, so that no answer can be memorised. After a lapse as
 * its reason advises. Undefined where the topic has no kata in the language.
 */
export function chooseKata(
  katas: readonly KataInfo[],
  history: History,
  topic: string,
  language: Language,
  chanceOf: ChanceOf,
  advice: LapseAdvice = lapseAdvice(undefined),
): Choice | undefined {
  const lastDay = (kata: KataInfo) => history.katas.get(kata.id)?.lastDay ?? Number.NEGATIVE_INFINITY;
  const offered = katas.filter(kata => kata.topic === topic && kata.languages.includes(language));
  if (advice.again) {
    const [last] = offered
      .filter(({ id, variations }) => history.katas.has(id) && variations.length > 1)
      .sort((a, b) => lastDay(b) - lastDay(a) || (a.id < b.id ? -1 : 1));
    if (last) return { kata: last.id, variation: chooseVariation(last, history) };
  }
  const days = offered.map(lastDay).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const latest = days[Math.ceil(days.length / 2) - 1] ?? 0;
  // In whole percents: a finer difference is none.
  const miss = (kata: KataInfo) => Math.round(100 * Math.abs(chanceOf(kata) - advice.chance));
  const [kata] = offered
    .filter(of => lastDay(of) <= latest)
    .sort((a, b) => miss(a) - miss(b) || a.level - b.level || (a.id < b.id ? -1 : 1));
  return kata && { kata: kata.id, variation: chooseVariation(kata, history) };
}

/** The variation least recently seen; `base` first. */
export function chooseVariation(kata: KataInfo, history: History): string {
  const seen = history.katas.get(kata.id)?.variations;
  const last = (variation: string) => seen?.indexOf(variation) ?? -1;
  return [...kata.variations].sort((a, b) => last(a) - last(b))[0] ?? 'base';
}

/** A language a kata is offered in: the preferred one, else one that can be run here, else the first. */
export function chooseLanguage(
  { languages }: Pick<KataInfo, 'languages'>,
  preferred: Language,
  runnable: readonly Language[],
): Language {
  if (languages.includes(preferred)) return preferred;
  return languages.find(language => runnable.includes(language)) ?? languages[0] ?? preferred;
}
