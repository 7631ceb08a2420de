import { leastReps } from '../../what-works';
import type { Dashboard } from '../dashboard';
import type { Figure } from '../figure';
import { countText, dayNumber, pointsText, predictionsText, repsText, signed, type Words } from '../figure-words';
import { leastOfWeek } from '../prediction-errors';

/** Of all bins together, and of one that is drawn. */
const leastPredictions = 20;
const leastOfBin = 5;

/** Chances given against what came, of the learner and of Spindle. */
export function calibrationFigure({ predictions: { learner, model } }: Dashboard, words: Words): Figure {
  const { t } = words;
  const forecasters = [
    { name: t('You'), ...learner },
    { name: t('Spindle'), ...model },
  ];
  const isEnough = learner.count >= leastPredictions;
  const drawn = forecasters
    .filter(({ count }) => count >= leastPredictions)
    .map(({ name, bins }) => ({
      name,
      points: bins
        .filter(({ count }) => count >= leastOfBin)
        .map(({ predicted, passed }) => ({ x: predicted, y: passed })),
    }));
  const own = t(
    'Your Brier score over {0} predictions is {1}: 0 is best, 0.25 is what saying 50 % each time earns.',
    countText(learner.count, words),
    (learner.brier ?? 0).toFixed(3),
  );
  const others =
    model.brier === undefined
      ? ''
      : ` ${t("Spindle's own is {0} over {1}.", model.brier.toFixed(3), countText(model.count, words))}`;
  return {
    id: 'calibration',
    title: t('Calibration'),
    sentence: isEnough
      ? `${own}${others}`
      : t('Shown from {0} predictions on; so far: {1}.', leastPredictions, learner.count),
    note: t(
      'On the diagonal chances are right; below it too much was expected. Points with fewer than {0} predictions are not drawn.',
      leastOfBin,
    ),
    ...(isEnough
      ? {
          drawing: {
            kind: 'lines' as const,
            x: { label: t('Chance given'), as: 'percent' as const, range: [0, 1] as const },
            y: { label: t('It passed'), as: 'percent' as const, range: [0, 1] as const },
            series: drawn,
            reference: 'diagonal' as const,
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Who'), as: 'text' },
        { name: t('Chance from'), as: 'percent' },
        { name: t('to'), as: 'percent' },
        { name: t('Predictions'), as: 'count' },
        { name: t('On average'), as: 'percent' },
        { name: t('It passed'), as: 'percent' },
      ],
      rows: forecasters.flatMap(({ name, bins }) =>
        bins.map(({ from, to, count, predicted, passed }) => [name, from, to, count, predicted, passed]),
      ),
    },
  };
}

/** Weeks that are drawn at least. */
const leastWeeks = 2;

/** Whether predictions get nearer to what comes. */
export function predictionErrorFigure({ predictionErrors: weeks }: Dashboard, words: Words): Figure {
  const { t } = words;
  const known = weeks.filter(({ count }) => count >= leastOfWeek);
  const isEnough = known.length >= leastWeeks;
  const count = known.reduce((sum, week) => sum + week.count, 0);
  const mean = (of: 'signed' | 'absolute') => known.reduce((sum, week) => sum + week[of] * week.count, 0) / count;
  const line = (name: string, of: 'signed' | 'absolute') => ({
    name,
    points: known.map(week => ({ x: dayNumber(week.week), y: week[of] })),
  });
  return {
    id: 'prediction-error',
    title: t('Prediction error by week'),
    sentence: isEnough
      ? t(
          '{0} in {1} weeks were off by {2} on average, {3} with their sign.',
          predictionsText(count, words),
          known.length,
          mean('absolute').toFixed(2),
          signed(mean('signed'), 2),
        )
      : t('Shown from {0} weeks with {1} predictions each on; so far: {2}.', leastWeeks, leastOfWeek, known.length),
    note: t('What came, 1 or 0, minus the chance given: above 0 it went better than you said.'),
    ...(isEnough
      ? {
          drawing: {
            kind: 'lines' as const,
            x: { label: t('Week'), as: 'day' as const },
            y: { label: t('Prediction error'), as: 'decimal' as const },
            series: [line(t('Distance'), 'absolute'), line(t('With its sign'), 'signed')],
            reference: 0,
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Week of'), as: 'text' },
        { name: t('Predictions'), as: 'count' },
        { name: t('Distance'), as: 'decimal' },
        { name: t('With its sign'), as: 'decimal' },
      ],
      rows: weeks.map(({ week, count, absolute, signed: withSign }) => [week, count, absolute, withSign]),
    },
  };
}

/** More lines are no picture; the table has them all. */
const mostApproaches = 15;

/** Approaches against what was expected of their reps. */
export function approachesFigure({ predictions: { approaches } }: Dashboard, words: Words): Figure {
  const { t } = words;
  const claimed = approaches.flatMap(({ surplus, ...of }) => (surplus ? [{ ...of, surplus }] : []));
  const better = claimed.filter(({ surplus }) => surplus.least > 0).length;
  const worse = claimed.filter(({ surplus }) => surplus.most < 0).length;
  const most = Math.max(0, ...approaches.map(({ reps }) => reps));
  const [best] = claimed;
  return {
    id: 'approaches',
    title: t('Approaches'),
    sentence: best
      ? t(
          'Of {0} with enough reps {1} did better than expected beyond chance and {2} worse; first is {3}: {4} points over {5}.',
          claimed.length === 1 ? t('1 approach') : t('{0} approaches', claimed.length),
          better,
          worse,
          best.approach,
          pointsText(best.surplus.difference),
          repsText(best.reps, words),
        )
      : t('An approach is shown from {0} reps on; the most so far: {1}.', leastReps, most),
    note: t('First runs that passed minus what was expected, 95 %. You choose an approach for a reason: no proof.'),
    ...(best
      ? {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('Better than expected'), as: 'percent' as const },
            series: [t('Passed minus expected')],
            rows: claimed.slice(0, mostApproaches).map(({ approach, reps, surplus }) => ({
              label: `${approach} (${reps})`,
              marks: [{ series: 0, value: surplus.difference, interval: [surplus.least, surplus.most] as const }],
            })),
            reference: 0,
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Approach'), as: 'text' },
        { name: t('Reps'), as: 'count' },
        { name: t('Passed'), as: 'count' },
        { name: t('Expected'), as: 'percent' },
        { name: t('Better than expected'), as: 'percent' },
        { name: t('At least'), as: 'percent' },
        { name: t('At most'), as: 'percent' },
      ],
      rows: approaches.map(({ approach, reps, passed, expected, surplus }) => [
        approach,
        reps,
        passed,
        expected,
        surplus?.difference ?? null,
        surplus?.least ?? null,
        surplus?.most ?? null,
      ]),
    },
  };
}
