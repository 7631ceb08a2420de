import { plural, type Translate } from '../words';

/** What the words of a figure need. */
export interface Words {
  readonly t: Translate;
  /** BCP 47, for dates and numbers. */
  readonly language: string;
  /** The title of a topic, by its id. */
  readonly topicTitle: (topic: string) => string;
}

const dayMs = 86_400_000;

/** `7 %` @param share 0–1 */
export function percentText(share: number, { t }: Words): string {
  return t('{0} %', Math.round(share * 100));
}

/** A difference of shares in points: `+12`, `−3`. */
export function pointsText(difference: number): string {
  return signed(Math.round(difference * 100), 0);
}

/** `+0.12`, `−0.30`, `0.00` */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** `25 Nov` in the learner's language. @param day `YYYY-MM-DD` */
export function dateText(day: string, { language }: Words): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
}

/** `Nov 2026` @param month `YYYY-MM` */
export function monthText(month: string, { language }: Words): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01`));
}

/** Monday to Sunday. */
export function weekdayNames({ language }: Words, weekday: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  // 1970-01-05 was a Monday.
  return [4, 5, 6, 7, 8, 9, 10].map(day => format.format(day * dayMs));
}

/** `79,835` in the learner's language. */
export function countText(count: number, { language }: Words): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(count);
}

export function repsText(count: number, words: Words): string {
  return plural(words.t, '{1} rep|{1} reps', count, countText(count, words));
}

export function recallsText(count: number, words: Words): string {
  return plural(words.t, '{1} recall|{1} recalls', count, countText(count, words));
}

export function reviewsText(count: number, words: Words): string {
  return plural(words.t, '{1} review|{1} reviews', count, countText(count, words));
}

export function topicsText(count: number, words: Words): string {
  return plural(words.t, '{1} topic|{1} topics', count, countText(count, words));
}

export function predictionsText(count: number, words: Words): string {
  return plural(words.t, '{1} prediction|{1} predictions', count, countText(count, words));
}

/** Practice days since 1970 of `YYYY-MM-DD`, for an axis. */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayMs;
}
