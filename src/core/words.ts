import type { Grade } from './events';
import { pluralForm } from './plural';

/**
 * Turns an English message with `{0}`, `{1}` … into the learner's words. The shape of `vscode.l10n.t`, so that pure code
 * can speak without knowing the editor.
 */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** The messages as written. */
export const english: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));

/** What stands in a place of a message: another message is translated there. */
export type Value = string | number | Message;

/** A message that is said later, by one who knows the learner's language. */
export interface Message {
  readonly template: string;
  readonly values: readonly Value[];
}

/** Keeps a message for `said`. */
export function say(template: string, ...values: readonly Value[]): Message {
  return { template, values };
}

/** A kept message, and those within it, in the words of `t`. */
export function said({ template, values }: Message, t: Translate): string {
  return t(template, ...values.map(value => (typeof value === 'object' ? said(value, t) : value)));
}

/** Things in a row, to stand in a message: `a, b`, or that there are none. */
export function listed(things: readonly string[]): Value {
  return things.length > 0 ? things.join(', ') : say('none');
}

/**
 * A message with a number in it, in the form that fits the number.
 * @param forms as `pluralForm` has them @param count in the place `{0}` @param more in the places from `{1}` on
 */
export function plural(t: Translate, forms: string, count: number, ...more: readonly (string | number)[]): string {
  // The language of the texts: where there is no translation it is English, whatever the editor speaks.
  const form = pluralForm(t(forms), count, t('en'));
  return english(form, count, ...more);
}

/** Minutes for people: `under 1 min`, `7 min`. @param ms active time, milliseconds, ≥ 0 */
export function minutesText(ms: number, t: Translate): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 1 ? t('under 1 min') : t('{0} min', minutes);
}

/** Edit operations against par: `7 edits, par 5`. */
export function editsText(edits: number, par: number, t: Translate): string {
  return plural(t, '{0} edit, par {1}|{0} edits, par {1}', edits, par);
}

/** A number of practice days from today: `today`, `tomorrow`, `in 4 days`, `in 3 months`. @param days whole days, may be negative */
export function daysAheadText(days: number, t: Translate): string {
  if (days <= 0) return t('today');
  if (days === 1) return t('tomorrow');
  if (days < 60) return plural(t, 'in {0} day|in {0} days', days);
  if (days < 730) return plural(t, 'in {0} month|in {0} months', Math.round(days / 30.4));
  return plural(t, 'in {0} year|in {0} years', Math.round(days / 365));
}

/** A number of practice days before today: `today`, `yesterday`, `3 d ago`, `5 months ago`. @param days whole days, ≥ 0 */
export function daysAgoText(days: number, t: Translate): string {
  if (days <= 0) return t('today');
  if (days === 1) return t('yesterday');
  if (days < 60) return t('{0} d ago', days);
  if (days < 730) return plural(t, '{0} month ago|{0} months ago', Math.round(days / 30.4));
  return plural(t, '{0} year ago|{0} years ago', Math.round(days / 365));
}

/** The name of a grade, as the learner gives it. */
export function gradeText(grade: Grade, t: Translate): string {
  return { 1: t('Again'), 2: t('Hard'), 3: t('Good'), 4: t('Easy') }[grade];
}
