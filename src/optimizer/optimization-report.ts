import type { Translate } from '../core/words';
import type { CalibrationBin } from './evaluate';
import type { BeforeAfter, Optimization } from './optimization';

/** What fitting came to, as Markdown. */
export function optimizationMarkdown(optimization: Optimization, t: Translate): string {
  const { reviews, fittedTo, judgedOn, logLoss, rmse, calibration } = optimization;
  const sections = [
    `# ${t('Spindle: Optimize Schedule')}`,
    verdict(optimization, t),
    t(
      'Weights of FSRS were fitted to the first {0} of your {1} reviews and judged on what came after: {2} reviews they had not seen.',
      fittedTo,
      reviews,
      judgedOn,
    ),
    table(
      ['', t('now'), t('fitted')],
      [
        [t('log loss (lower is better)'), ...pair(logLoss, value => value.toFixed(4))],
        [t('RMSE of the bins (lower is better)'), ...pair(rmse, percent)],
      ],
    ),
    `## ${t('Calibration')}`,
    t('Of the reviews for which a chance of success was predicted, the share that succeeded: the closer, the better.'),
    `### ${t('Now')}`,
    calibrationTable(calibration.before, t),
    `### ${t('Fitted')}`,
    calibrationTable(calibration.after, t),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The outcome in one sentence or two. */
export function verdict({ isFitted, isBetter, logLoss, reviews }: Optimization, t: Translate): string {
  const [before, after] = pair(logLoss, value => value.toFixed(4));
  if (isBetter) return t('The fitted weights predict you better: log loss {0} → {1}.', before, after);
  if (isFitted) {
    return t(
      'The fitted weights predict you no better (log loss {0} → {1}): the schedule stays as it is.',
      before,
      after,
    );
  }
  return t(
    'The {0} reviews are of too few memories to find weights of your own: the schedule stays as it is. More topics, or more languages, will help.',
    reviews,
  );
}

function calibrationTable(bins: readonly CalibrationBin[], t: Translate): string {
  return table(
    [t('predicted between'), t('reviews'), t('predicted'), t('actual')],
    bins.map(({ from, to, count, predicted, actual }) => [
      `${Math.round(from * 100)}–${Math.round(to * 100)} %`,
      String(count),
      percent(predicted),
      percent(actual),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function pair(both: BeforeAfter<number>, words: (value: number) => string): readonly [string, string] {
  return [words(both.before), words(both.after)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
