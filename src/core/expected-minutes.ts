import { median } from './grade';
import { type History, timesKey } from './history';
import type { Language } from './kata';

/** What takes minutes: the doing of a topic in a language, or the explaining of a topic. */
interface Work {
  readonly kind: 'procedural' | 'conceptual';
  /** Present for `procedural`. */
  readonly language?: Language;
}

/** Before there are times of one's own: a rep with its recall, and a recall alone. */
const usualRepMinutes = 10;
const usualRecallMinutes = 3;

/**
 * The minutes an item will take: the learner's own median over all levels of the language, plus the recall; a default
 * where there is too little. Ask it once and use it for many: each language is counted at its first use.
 */
export function expectedMinutes({ times }: Pick<History, 'times'>): (work: Work) => number {
  const known = new Map<Language, number>();
  return ({ kind, language }) => {
    if (kind === 'conceptual') return usualRecallMinutes;
    if (!language) return usualRepMinutes;
    const minutes = known.get(language) ?? repMinutes(timesOf(times, language));
    known.set(language, minutes);
    return minutes;
  };
}

/** Minutes practised on a day; those of a recall, which nobody counts, as usual. @param day practice day */
export function practisedMinutes({ days }: Pick<History, 'days'>, day: number): number {
  const { activeMs, reps, recalls } = days.get(day) ?? { activeMs: 0, reps: 0, recalls: 0 };
  return activeMs / 60_000 + (reps + recalls) * usualRecallMinutes;
}

function repMinutes(times: readonly number[]): number {
  return times.length < 3 ? usualRepMinutes : Math.max(1, Math.round(median(times) / 60_000 + usualRecallMinutes));
}

function timesOf(times: History['times'], language: Language): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(level => times.get(timesKey(language, level)) ?? []);
}
