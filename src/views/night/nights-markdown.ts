import { l10n } from 'vscode';
import { leastRetries, type OvernightGain } from '../../core/overnight-gain';
import type { Proportion } from '../../core/proportions';
import type { Correlation } from '../../core/rank-correlation';
import { leastDays, type SleepRelation } from '../../core/sleep-relation';
import { plural } from '../../core/words';
import { percent, points } from '../words';

/** What nights do, as a page: counts first, a comparison only where enough stands behind it. */
export function nightsMarkdown(
  { gain, sleep }: { readonly gain: OvernightGain; readonly sleep: SleepRelation },
  isWanted: { readonly sleep: boolean },
): string {
  const parts = [`# ${l10n.t('Nights')}`, `## ${l10n.t('A kata that failed, tried again')}`, ...gainLines(gain)];
  return [...parts, ...(isWanted.sleep ? [`## ${l10n.t('Sleep')}`, ...sleepLines(sleep)] : []), ''].join('\n\n');
}

function gainLines({ overnight, sameDay, gain }: OvernightGain): string[] {
  const shares = [
    l10n.t('After a night the first run passed in {0}.', shareWords(overnight)),
    l10n.t('On the same day it passed in {0}.', shareWords(sameDay)),
  ].join(' ');
  if (!gain) {
    return [
      shares,
      plural(
        l10n.t,
        'A comparison is shown from {0} retry of each on: fewer say nothing.|A comparison is shown from {0} retries of each on: fewer say nothing.',
        leastRetries,
      ),
    ];
  }
  const { difference, least, most } = gain;
  const found = l10n.t(
    'The difference is {0} points (95 %: {1} to {2}).',
    points(difference),
    points(least),
    points(most),
  );
  const meaning =
    least > 0
      ? l10n.t('Retries after a night went better.')
      : most < 0
        ? l10n.t('Retries after a night went worse.')
        : l10n.t('That may be chance.');
  const caution = l10n.t('Nobody drew lots which retry waits: time passes as well as sleep, so this is no proof.');
  return [shares, `${found} ${meaning}`, caution];
}

function sleepLines({ days, passRate, predictionError }: SleepRelation): string[] {
  const counted = plural(l10n.t, '{0} day has a note and a rep.|{0} days have a note and a rep.', days);
  if (!passRate && !predictionError) {
    return [
      `${counted} ${plural(l10n.t, 'How they go together is shown from {0} day on, where both vary.|How they go together is shown from {0} days on, where both vary.', leastDays)}`,
    ];
  }
  return [
    counted,
    ...(passRate ? [l10n.t('Hours of sleep and first runs that pass: {0}.', correlationWords(passRate))] : []),
    ...(predictionError
      ? [
          l10n.t(
            'Hours of sleep and the distance of your predictions from what came: {0}.',
            correlationWords(predictionError),
          ),
        ]
      : []),
    l10n.t('A relation is no cause, and nothing here is medical advice.'),
  ];
}

function shareWords({ successes, trials }: Proportion): string {
  return trials === 0 ? l10n.t('0 of 0') : l10n.t('{0} of {1} ({2})', successes, trials, percent(successes / trials));
}

function correlationWords({ rho, least, most, points: days }: Correlation): string {
  const sure = least > 0 || most < 0 ? '' : ` ${l10n.t('which may be chance')}`;
  const numbers = [rho, least, most].map(value => value.toFixed(2));
  return `${l10n.t('rank correlation {0} (95 %: {1} to {2}, {3} days)', ...numbers, days)}${sure && `,${sure}`}`;
}
