import { l10n, ThemeIcon } from 'vscode';
import type { Attempt } from '../../core/attempts';
import { practiceDay } from '../../core/local-time';
import { daysAgoText, gradeText, minutesText, plural } from '../../core/words';
import { practiceSettings } from '../../host/config';
import type { Practice } from '../../practice';
import { answered } from '../ask/cancelled';
import { type AnswerButton, type AnswerItem, heading, pick } from '../ask/pick';
import { gradeIcon } from '../kata-words';
import { languageName, momentWords } from '../words';

/** What to open of an attempt. */
export type AttemptAnswer =
  | { readonly what: 'open' | 'reference'; readonly attempt: Attempt }
  | { readonly what: 'compare'; readonly attempt: Attempt; readonly other: Attempt };

type FirstAnswer = AttemptAnswer | { readonly what: 'ask'; readonly attempt: Attempt };

/** The timeline: which attempt, by its buttons also what to do with it. @param kept those whose code is there */
export async function pickAttempt(
  practice: Practice,
  title: string,
  attempts: readonly Attempt[],
  kept: readonly Attempt[],
): Promise<FirstAnswer> {
  const items = attempts.map((attempt): AnswerItem<FirstAnswer> => {
    const isKept = kept.includes(attempt);
    const lost = isKept ? [] : [l10n.t('its code is not kept')];
    return {
      ...attemptItem(practice, attempt, lost),
      answer: { what: 'ask', attempt },
      buttons: isKept ? buttonsOf(attempt) : [],
    };
  });
  const placeholder = l10n.t('Enter opens an attempt or compares it');
  return answered(await pick({ title: l10n.t('Attempts at "{0}"', title), placeholder, items }));
}

function buttonsOf(attempt: Attempt): AnswerButton<FirstAnswer>[] {
  const button = (icon: string, tooltip: string, what: 'open' | 'reference') => ({
    iconPath: new ThemeIcon(icon),
    tooltip,
    answer: { what, attempt },
  });
  return [
    button('go-to-file', l10n.t('Open'), 'open'),
    button('diff', l10n.t('Compare with the Reference'), 'reference'),
  ];
}

/** What to do with an attempt: read it, or compare it with the reference or with any other. @throws Cancelled */
export async function pickWhat(
  practice: Practice,
  attempt: Attempt,
  attempts: readonly Attempt[],
): Promise<AttemptAnswer> {
  const others = attempts.filter(({ id }) => id !== attempt.id);
  const items: AnswerItem<AttemptAnswer>[] = [
    { label: l10n.t('Open'), iconPath: new ThemeIcon('go-to-file'), answer: { what: 'open', attempt } },
    {
      label: l10n.t('Compare with the Reference'),
      iconPath: new ThemeIcon('diff'),
      answer: { what: 'reference', attempt },
    },
    ...(others.length > 0 ? [heading(l10n.t('Compare with another attempt'))] : []),
    ...others.map(other => ({
      ...attemptItem(practice, other),
      answer: { what: 'compare' as const, attempt, other },
    })),
  ];
  return answered(await pick({ title: l10n.t('Attempt of {0}', timeText(attempt)), items }));
}

function attemptItem(practice: Practice, attempt: Attempt, more: readonly string[] = []) {
  const { at, language, variation, grade, passed, revealed, activeMs, runs, hints } = attempt;
  const daysAgo = practice.today - practiceDay(at, practiceSettings().dayStartHour);
  const guise = variation === 'base' ? [] : [variation];
  const how = [
    minutesText(activeMs, l10n.t),
    plural(l10n.t, '{0} run|{0} runs', runs),
    ...(hints === 0 ? [] : [plural(l10n.t, '{0} hint|{0} hints', hints)]),
    ...(revealed ? [l10n.t('solution seen')] : passed ? [] : [l10n.t('no run passed')]),
  ];
  return {
    label: timeText(attempt),
    iconPath: gradeIcon(grade),
    description: [daysAgoText(daysAgo, l10n.t), gradeText(grade, l10n.t), languageName(language), ...guise].join(' · '),
    detail: [...how, ...more].join(' · '),
  };
}

/** When an attempt was recorded. */
export function timeText({ at }: Pick<Attempt, 'at'>): string {
  return momentWords(at);
}
