import { unknown } from './choosing';
import { PracticeError } from './core/errors';
import type { PlacementAnswer } from './core/events';
import type { History } from './core/history';
import type { KataInfo, Language } from './core/kata';
import type { Library } from './packs/library';

/** An answer as a script gives it: topic and level are the kata's. */
export type GivenAnswer = Pick<PlacementAnswer, 'kata' | 'chance'>;

/** @throws PracticeError for what is no list of answers, or about no kata that is here */
export function placementAnswers(given: readonly GivenAnswer[], { katas }: Pick<Library, 'katas'>): PlacementAnswer[] {
  if (!Array.isArray(given))
    throw new PracticeError('"answers" is a list like {0}.', '[{"kata":"most-common","chance":0.75}]');
  return given.map(({ kata, chance }) => {
    const info = katas.find(({ id }) => id === kata);
    if (!info) throw unknown('kata', kata, katas);
    return { topic: info.topic, kata, level: info.level, chance };
  });
}

/**
 * What can be asked about: katas whose statement alone says what is to be written, of topics never practised, as those
 * practised are known better from their reps. None of a stranger's.
 */
export function askableKatas(library: Library, { ratings }: Pick<History, 'ratings'>, language: Language): KataInfo[] {
  return library.katas.filter(
    ({ id, kind, topic, languages }) =>
      (kind === 'function' || kind === 'object') &&
      languages.includes(language) &&
      !ratings.has(topic) &&
      library.isTrusted(id),
  );
}
