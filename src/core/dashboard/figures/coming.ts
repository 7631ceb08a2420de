import type { Coming } from '../dashboard';
import type { Figure } from '../figure';
import { dateText, percentText, recallsText, repsText, topicsText, type Words } from '../figure-words';

/** The load of the days to come. */
export function forecastFigure({ forecast: { days, overdue } }: Coming, words: Words): Figure {
  const { t } = words;
  const sum = (of: 'reps' | 'recalls' | 'minutes') => days.reduce((total, day) => total + day[of], 0);
  const total = sum('reps') + sum('recalls');
  const fullest = days.reduce((most, day) => (day.minutes > most.minutes ? day : most));
  const sentence =
    total === 0
      ? t('Nothing is due in the next {0} days.', days.length)
      : t(
          '{0} and {1} fall due in the next {2} days, about {3} minutes in all; most on {4}, {5} minutes. Overdue: {6}.',
          repsText(sum('reps'), words),
          recallsText(sum('recalls'), words),
          days.length,
          Math.round(sum('minutes')),
          dateText(fullest.day, words),
          Math.round(fullest.minutes),
          overdue,
        );
  return {
    id: 'forecast',
    title: t('Due in the next {0} days', days.length),
    sentence,
    note: t('As the memories stand today: what you practise meanwhile comes back, and what is overdue is today’s.'),
    ...(total === 0
      ? {}
      : {
          drawing: {
            kind: 'bars' as const,
            direction: 'across' as const,
            label: t('Reps and recalls'),
            series: [t('Reps'), t('Recalls')],
            bars: days.map(({ day, reps, recalls }) => ({ label: dateText(day, words), values: [reps, recalls] })),
          },
        }),
    table: {
      columns: [
        { name: t('Day'), as: 'text' },
        { name: t('Reps'), as: 'count' },
        { name: t('Recalls'), as: 'count' },
        { name: t('Expected minutes'), as: 'count' },
      ],
      rows: days.map(({ day, reps, recalls, minutes }) => [day, reps, recalls, Math.round(minutes)]),
    },
  };
}

/** More lines are no picture; the table has them all. */
const mostTopics = 12;

/** Which memories would hold today. */
export function retrievabilityFigure({ retrievability: topics }: Coming, words: Words): Figure {
  const { t } = words;
  const memories = topics.flatMap(({ memories }) => memories);
  const mean = memories.reduce((sum, { retrievability }) => sum + retrievability, 0) / memories.length;
  const [weakest] = topics;
  const series = [t('Doing'), t('Explaining')];
  return {
    id: 'retrievability',
    title: t('What would hold today'),
    sentence: weakest
      ? t(
          '{0} memories of {1} would hold with a chance of {2} on average; the weakest is of {3}.',
          memories.length,
          topicsText(topics.length, words),
          percentText(mean, words),
          words.topicTitle(weakest.topic),
        )
      : t('Nothing is practised yet that is offered here.'),
    note:
      topics.length > mostTopics
        ? t('Retrievability by FSRS, as of today. Drawn are the {0} weakest topics.', mostTopics)
        : t('Retrievability by FSRS, as of today.'),
    ...(topics.length === 0
      ? {}
      : {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('Chance that it holds'), as: 'percent' as const, range: [0, 1] as const },
            series,
            rows: topics.slice(0, mostTopics).map(({ topic, memories }) => ({
              label: words.topicTitle(topic),
              marks: memories.map(({ kind, language, retrievability }) => ({
                series: kind === 'procedural' ? 0 : 1,
                value: retrievability,
                ...(language === undefined ? {} : { of: language }),
              })),
            })),
          },
        }),
    table: {
      columns: [
        { name: t('Topic'), as: 'text' },
        { name: t('Memory'), as: 'text' },
        { name: t('Language'), as: 'text' },
        { name: t('Chance that it holds'), as: 'percent' },
      ],
      rows: topics.flatMap(({ topic, memories }) =>
        memories.map(({ kind, language = null, retrievability }) => [
          words.topicTitle(topic),
          kind === 'procedural' ? t('Doing') : t('Explaining'),
          language,
          retrievability,
        ]),
      ),
    },
  };
}
