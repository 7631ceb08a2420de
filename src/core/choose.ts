import type { History } from './history';
import type { KataInfo, Language } from './kata';

/** Which kata of a topic, and in which guise. */
export interface Choice {
  readonly kata: string;
  readonly variation: string;
}

/**
 * The kata of the topic that was not practised for longest (never counts as longest, the easiest first), in the
 * variation least recently seen, so that no answer can be memorised. Undefined where the topic has no kata in the language.
 */
export function chooseKata(
  katas: readonly KataInfo[],
  history: History,
  topic: string,
  language: Language,
): Choice | undefined {
  const never = Number.NEGATIVE_INFINITY;
  const offered = katas
    .filter(kata => kata.topic === topic && kata.languages.includes(language))
    .sort((a, b) => {
      const days = [a, b].map(kata => history.katas.get(kata.id)?.lastDay ?? never);
      if (days[0] !== days[1]) return (days[0] ?? never) < (days[1] ?? never) ? -1 : 1;
      return a.level - b.level;
    });
  const kata = offered[0];
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
