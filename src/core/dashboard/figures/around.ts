import { leastReps, type MovementRelation, minutesAfter } from '../../movement-relation';
import { leastRetries } from '../../overnight-gain';
import { type Proportion, wilson } from '../../proportions';
import { leastDays } from '../../sleep-relation';
import type { Dashboard } from '../dashboard';
import type { Figure } from '../figure';
import { pointsText, signed, type Words } from '../figure-words';

/** Retries of a kata after a night and on the same day. */
export function nightsFigure({ nights: { gain: found } }: Dashboard, words: Words): Figure {
  const { t } = words;
  const { overnight, sameDay, gain } = found;
  const rows = [
    { name: t('After a night'), of: overnight },
    { name: t('On the same day'), of: sameDay },
  ];
  return {
    id: 'nights',
    title: t('A kata that failed, tried again'),
    sentence: gain
      ? t(
          'After a night {0} of {1} first runs passed, on the same day {2} of {3}: {4} points (95 %: {5} to {6}).',
          overnight.successes,
          overnight.trials,
          sameDay.successes,
          sameDay.trials,
          ...[gain.difference, gain.least, gain.most].map(pointsText),
        )
      : t(
          'Compared from {0} retries of each on; so far: {1} after a night, {2} on the same day.',
          leastRetries,
          overnight.trials,
          sameDay.trials,
        ),
    note: t('Nobody drew lots which retry waits: time passes as well as sleep, so this is no proof.'),
    ...(gain
      ? {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('First run passed'), as: 'percent' as const, range: [0, 1] as const },
            series: [t('First run passed')],
            rows: rows.map(({ name, of }) => ({ label: `${name} (${of.trials})`, marks: [markOf(of)] })),
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Retry'), as: 'text' },
        { name: t('Reps'), as: 'count' },
        { name: t('First run passed'), as: 'count' },
      ],
      rows: rows.map(({ name, of }) => [name, of.trials, of.successes]),
    },
  };
}

/** How reps soon after a movement break went, beside the others of the same days. */
export function movementFigure({ breaks, days, after, others, gain }: MovementRelation, words: Words): Figure {
  const { t } = words;
  const rows = [
    { name: t('After a movement break'), of: after },
    { name: t('Other reps of these days'), of: others },
  ];
  return {
    id: 'movement',
    title: t('Movement and the reps after it'),
    sentence: gain
      ? t(
          'Within {0} minutes of a break {1} of {2} first runs passed, of the others of these {3} days {4} of {5}: {6} points (95 %: {7} to {8}).',
          minutesAfter,
          after.successes,
          after.trials,
          days,
          others.successes,
          others.trials,
          ...[gain.difference, gain.least, gain.most].map(pointsText),
        )
      : t(
          'Compared from {0} reps of each on, of days with both; so far: {1} after a break, {2} others. Breaks: {3}.',
          leastReps,
          after.trials,
          others.trials,
          breaks,
        ),
    note: t('Nobody drew lots when to move, so this is a comparison and no proof.'),
    ...(gain
      ? {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('First run passed'), as: 'percent' as const, range: [0, 1] as const },
            series: [t('First run passed')],
            rows: rows.map(({ name, of }) => ({ label: `${name} (${of.trials})`, marks: [markOf(of)] })),
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('When'), as: 'text' },
        { name: t('Reps'), as: 'count' },
        { name: t('First run passed'), as: 'count' },
      ],
      rows: rows.map(({ name, of }) => [name, of.trials, of.successes]),
    },
  };
}

function markOf(of: Proportion) {
  const { least, most } = wilson(of);
  return { series: 0, value: of.successes / of.trials, interval: [least, most] as const };
}

/** How sleep and the practice of the day after go together. */
export function sleepFigure({ nights: { sleep } }: Dashboard, words: Words): Figure {
  const { t } = words;
  const { days, passRate, predictionError } = sleep;
  const relations = [
    ...(passRate ? [{ name: t('First runs that pass'), ...passRate }] : []),
    ...(predictionError ? [{ name: t('Distance of predictions'), ...predictionError }] : []),
  ];
  const [first] = relations;
  return {
    id: 'sleep',
    title: t('Sleep and the day after'),
    sentence: first
      ? t(
          'Hours of sleep go together with {0} by a rank correlation of {1} ({2} days).',
          relations.map(({ name }) => name).join(', '),
          relations.map(({ rho }) => signed(rho, 2)).join(', '),
          first.points,
        )
      : t('Shown from {0} days with a note and a rep on, where both vary; so far: {1}.', leastDays, days),
    note: t(
      'A relation is no cause, and nothing here is medical advice. Lines: 95 %; one that crosses 0 may be chance.',
    ),
    ...(first
      ? {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('Rank correlation'), as: 'decimal' as const, range: [-1, 1] as const },
            series: [t('Rank correlation')],
            rows: relations.map(({ name, rho, least, most }) => ({
              label: name,
              marks: [{ series: 0, value: rho, interval: [least, most] as const }],
            })),
            reference: 0,
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Hours of sleep and'), as: 'text' },
        { name: t('Days'), as: 'count' },
        { name: t('Rank correlation'), as: 'decimal' },
        { name: t('At least'), as: 'decimal' },
        { name: t('At most'), as: 'decimal' },
      ],
      rows: relations.map(({ name, points, rho, least, most }) => [name, points, rho, least, most]),
    },
  };
}
