import { lapseText } from '../../lapse';
import type { Dashboard } from '../dashboard';
import type { Figure } from '../figure';
import { repsText, type Words } from '../figure-words';
import { leastReasons } from '../lapse-causes';
import { type CurvePoint, leastOfCurve } from '../learning-curves';

/** @param ofOneTopic where each rep is a point of its own */
export function learningCurveFigures({ learningCurves }: Dashboard, words: Words, ofOneTopic: boolean): Figure[] {
  const { t } = words;
  const { minutesToGreen, runsToGreen, activeMinutes } = learningCurves;
  return [
    curveFigure(
      { id: 'minutes-to-green', title: t('Minutes to green'), unit: t('Minutes'), points: minutesToGreen },
      words,
      ofOneTopic,
    ),
    curveFigure(
      { id: 'runs-to-green', title: t('Runs to green'), unit: t('Runs'), points: runsToGreen },
      words,
      ofOneTopic,
    ),
    curveFigure(
      { id: 'active-minutes', title: t('Active minutes a rep'), unit: t('Minutes'), points: activeMinutes },
      words,
      ofOneTopic,
    ),
  ];
}

interface Curve {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly CurvePoint[];
}

function curveFigure({ id, title, unit, points }: Curve, words: Words, ofOneTopic: boolean): Figure {
  const { t } = words;
  const least = ofOneTopic ? 1 : leastOfCurve;
  const known = points.filter(({ count }) => count >= least);
  const [first] = known;
  const last = known.at(-1);
  const isEnough = first !== undefined && last !== undefined && known.length >= 2;
  const count = known.reduce((sum, point) => sum + point.count, 0);
  const number = (value: number) => new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(value);
  return {
    id,
    title,
    sentence: isEnough
      ? t(
          '{0}: the median is {1} at repetition {2} and {3} at repetition {4}.',
          repsText(count, words),
          number(first.median),
          first.repetition,
          number(last.median),
          last.repetition,
        )
      : t('Shown from two repetitions with {0} each on; so far: {1}.', repsText(least, words), known.length),
    note: ofOneTopic
      ? t('Repetitions of the topic in a language.')
      : t('Repetitions of a topic in a language, medians; those with fewer than {0} reps are not drawn.', least),
    ...(isEnough
      ? {
          drawing: {
            kind: 'lines' as const,
            x: { label: t('Repetition'), as: 'count' as const, range: [first.repetition, last.repetition] as const },
            y: { label: unit, as: 'decimal' as const },
            series: [{ name: title, points: known.map(({ repetition, median }) => ({ x: repetition, y: median })) }],
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Repetition'), as: 'count' },
        { name: t('Reps'), as: 'count' },
        { name: t('Median'), as: 'decimal' },
      ],
      rows: points.map(({ repetition, count, median }) => [repetition, count, count < least ? null : median]),
    },
  };
}

/** Why reps were graded Again. */
export function lapseFigure({ lapseCauses: { again, reasons } }: Dashboard, words: Words): Figure {
  const { t } = words;
  const named = reasons.reduce((sum, { count }) => sum + count, 0);
  const [first] = reasons;
  const isEnough = first !== undefined && named >= leastReasons;
  return {
    id: 'lapse-causes',
    title: t('Why reps were graded Again'),
    sentence: isEnough
      ? t(
          'Of {0} graded Again {1} have a reason; the most frequent is “{2}”, {3} times.',
          repsText(again, words),
          named,
          lapseText(first.reason, t),
          first.count,
        )
      : t('Shown from {0} reps with a reason on; so far: {1}.', leastReasons, named),
    ...(isEnough
      ? {
          drawing: {
            kind: 'bars' as const,
            direction: 'down' as const,
            label: t('Reps'),
            series: [t('Reps')],
            bars: reasons.map(({ reason, count }) => ({ label: lapseText(reason, t), values: [count] })),
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Reason'), as: 'text' },
        { name: t('Reps'), as: 'count' },
      ],
      rows: reasons.map(({ reason, count }) => [lapseText(reason, t), count]),
    },
  };
}
