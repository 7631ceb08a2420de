import { l10n } from 'vscode';
import type { MeanDifference } from '../core/mean-difference';
import { leastReps, type MovementRelation, minutesAfter } from '../core/movement-relation';
import type { Proportion } from '../core/proportions';
import { percent, points } from './words';

/** How reps soon after a movement break went, as a section of a page: counts first, a comparison only where enough stands behind it. */
export function movementMarkdown(relation: MovementRelation): string[] {
  const { breaks, days, after, others, gain, predictionError } = relation;
  const counted = l10n.t('Breaks logged: {0}. Days with reps after one and others: {1}.', breaks, days);
  const head = [`## ${l10n.t('Movement')}`, counted];
  if (days === 0) return [...head, l10n.t('Both kinds of reps on one day are needed to compare them.')];
  const shares = [
    l10n.t('Of reps begun within {0} minutes after a break, {1} passed.', minutesAfter, shareWords(after)),
    l10n.t('Of the others of the same days, {0}.', shareWords(others)),
  ].join(' ');
  if (!gain) {
    return [...head, shares, l10n.t('A comparison is shown from {0} reps of each on: fewer say nothing.', leastReps)];
  }
  const numbers = [gain.difference, gain.least, gain.most].map(points);
  const found = l10n.t('The difference is {0} points (95 %: {1} to {2}).', ...numbers);
  return [
    ...head,
    shares,
    `${found} ${meaning(gain, l10n.t('Reps after a break went better.'), l10n.t('Reps after a break went worse.'))}`,
    ...(predictionError ? [errorWords(predictionError)] : []),
    l10n.t(
      'Nobody drew lots when you moved, and a rep after a break is a later one of its day: no proof, and no medical advice.',
    ),
  ];
}

function errorWords(errors: MeanDifference): string {
  const { a, b, difference, least, most } = errors;
  const found = l10n.t(
    'Your predictions were off by {0} after a break and by {1} otherwise: a difference of {2} (95 %: {3} to {4}).',
    ...[a, b, difference, least, most].map(value => value.toFixed(2)),
  );
  // Farther off is worse.
  const worse = l10n.t('After a break you judged yourself less well.');
  const better = l10n.t('After a break you judged yourself better.');
  return `${found} ${meaning(errors, worse, better)}`;
}

function meaning({ least, most }: { readonly least: number; readonly most: number }, more: string, less: string) {
  return least > 0 ? more : most < 0 ? less : l10n.t('That may be chance.');
}

function shareWords({ successes, trials }: Proportion): string {
  return l10n.t('{0} of {1} ({2})', successes, trials, percent(successes / trials));
}
