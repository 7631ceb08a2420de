import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { Grade } from '../core/events';
import type { Kind } from '../core/kata';
import type { KataListing, KataState } from '../core/kata-listing';
import { daysAgoText, gradeText, minutesText, plural } from '../core/words';

/** The name of a kind of kata. */
export function kindName(kind: Kind): string {
  const names: Readonly<Record<Kind, string>> = {
    function: l10n.t('function'),
    object: l10n.t('object'),
    fix: l10n.t('fix a bug'),
    refactor: l10n.t('refactor'),
    predict: l10n.t('predict the output'),
    edit: l10n.t('edit a text'),
    project: l10n.t('project'),
  };
  return names[kind];
}

/** The name of a state of a kata. */
export function stateName(state: KataState): string {
  const names: Readonly<Record<KataState, string>> = { new: l10n.t('new'), done: l10n.t('done'), due: l10n.t('due') };
  return names[state];
}

/** When a kata was last done and how: `3 d ago · Good · 6 min`; `new`. */
export function lastWords({ last }: Pick<KataListing, 'last'>): string {
  if (!last) return l10n.t('new');
  const { daysAgo, grade, activeMs } = last;
  return [daysAgoText(daysAgo, l10n.t), gradeText(grade, l10n.t), minutesText(activeMs, l10n.t)].join(' · ');
}

/** How often a kata was done; undefined where once or never, which `lastWords` says. */
export function timesWords({ reps }: Pick<KataListing, 'reps'>): string | undefined {
  return reps > 1 ? plural(l10n.t, 'done {0} time|done {0} times', reps) : undefined;
}

/** An open ring for a new kata, else the icon of its last grade. */
export function kataIcon({ last }: Pick<KataListing, 'last'>): ThemeIcon {
  return last ? gradeIcon(last.grade) : new ThemeIcon('circle-large-outline');
}

/** A tick for what went well, a pale one for what was hard, a cross for what is to be done again. */
export function gradeIcon(grade: Grade): ThemeIcon {
  if (grade === 1) return new ThemeIcon('error', new ThemeColor('testing.iconFailed'));
  return new ThemeIcon('pass', new ThemeColor(grade === 2 ? 'testing.iconQueued' : 'testing.iconPassed'));
}
