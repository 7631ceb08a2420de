import type { Coming, Dashboard } from './dashboard';
import type { FigureGroup } from './figure';
import type { Words } from './figure-words';
import { movementFigure, nightsFigure, sleepFigure } from './figures/around';
import { forecastFigure, retrievabilityFigure } from './figures/coming';
import { lapseFigure, learningCurveFigures } from './figures/doing';
import { retainedFigure, retentionFigure, trueRetentionFigure } from './figures/holding';
import { approachesFigure, calibrationFigure, predictionErrorFigure } from './figures/judging';
import { hoursFigure, hoursInAllFigure, minutesFigure } from './figures/time';

export interface FigureOptions {
  readonly dayStartHour: number;
  readonly ofOneTopic: boolean;
  /** What is switched off and has no data leaves no trace. */
  readonly isWanted: Readonly<Record<'predictions' | 'lapses' | 'nights' | 'sleep' | 'movement', boolean>>;
}

/** The first group: of what needs no event to be read. */
export function comingGroup(data: Coming, words: Words): FigureGroup {
  const figures = [forecastFigure(data, words), retrievabilityFigure(data, words)];
  return { title: words.t('What is coming'), figures };
}

/** All figures of the dashboard in their order. */
export function figureGroups(data: Dashboard, words: Words, options: FigureOptions): readonly FigureGroup[] {
  const { t } = words;
  const { dayStartHour, ofOneTopic, isWanted } = options;
  const predicts = isWanted.predictions || data.predictions.learner.count > 0;
  const hasReasons = isWanted.lapses || data.lapseCauses.reasons.length > 0;
  const hasSleep = isWanted.sleep || data.nights.sleep.days > 0;
  return [
    comingGroup(data, words),
    {
      title: t('What holds'),
      figures: [retentionFigure(data, words), trueRetentionFigure(data, words), retainedFigure(data, words)],
    },
    {
      title: t('How well you know what you know'),
      figures: predicts
        ? [calibrationFigure(data, words), predictionErrorFigure(data, words), approachesFigure(data, words)]
        : [],
    },
    {
      title: t('How it gets easier'),
      figures: [...learningCurveFigures(data, words, ofOneTopic), ...(hasReasons ? [lapseFigure(data, words)] : [])],
    },
    {
      title: t('When and how much'),
      figures: [hoursFigure(data, words, dayStartHour), minutesFigure(data, words), hoursInAllFigure(data, words)],
    },
    {
      // Relations of practice with what lies beside it, each a figure.
      title: t('Around practice'),
      figures: [
        ...(isWanted.nights ? [nightsFigure(data, words)] : []),
        ...(hasSleep ? [sleepFigure(data, words)] : []),
        ...(isWanted.movement && data.movement ? [movementFigure(data.movement, words)] : []),
      ],
    },
  ].filter(({ figures }) => figures.length > 0);
}
