import { type Proportion, wilson } from '../../proportions';
import { plural } from '../../words';
import type { Dashboard } from '../dashboard';
import type { Figure } from '../figure';
import { dayNumber, monthText, percentText, reviewsText, topicsText, type Words } from '../figure-words';
import { leastMonths, retainedDays } from '../long-view';
import { leastReviews } from '../retention';
import { matureDays, type Period } from '../true-retention';

/** More lines are no picture; the table has them all. */
const mostTopics = 15;

/** Retention of each topic against the desired one. */
export function retentionFigure({ retention: topics }: Dashboard, words: Words): Figure {
  const { t } = words;
  const known = topics.filter(({ remembered }) => remembered.trials >= leastReviews);
  const below = known.filter(({ remembered, desired }) => wilson(remembered).most < desired);
  const all = sum(topics.map(({ remembered }) => remembered));
  const most = Math.max(0, ...topics.map(({ remembered }) => remembered.trials));
  return {
    id: 'retention',
    title: t('Remembered when due, by topic'),
    sentence:
      known.length === 0
        ? t('A topic is shown from {0} reviews that were due on; the most so far: {1}.', leastReviews, most)
        : t(
            '{0} of {1} that were due was remembered. Of {2} with enough reviews {3} below the desired retention, beyond chance.',
            percentText(all.successes / all.trials, words),
            reviewsText(all.trials, words),
            topicsText(known.length, words),
            plural(t, '{0} is|{0} are', below.length),
          ),
    note: t(
      'Any grade but Again, on the due day or later; topics with fewer than {0} reviews are in the table alone. Lines: 95 %.',
      leastReviews,
    ),
    ...(known.length === 0
      ? {}
      : {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('Remembered'), as: 'percent' as const, range: [0, 1] as const },
            series: [t('Remembered')],
            target: t('Desired'),
            rows: known.slice(0, mostTopics).map(({ topic, remembered, desired }) => ({
              label: `${words.topicTitle(topic)} (${remembered.trials})`,
              marks: [{ series: 0, ...shareOf(remembered) }],
              target: desired,
            })),
          },
        }),
    table: {
      columns: [
        { name: t('Topic'), as: 'text' },
        { name: t('Reviews'), as: 'count' },
        { name: t('Remembered'), as: 'percent' },
        { name: t('Desired'), as: 'percent' },
      ],
      rows: topics.map(({ topic, remembered, desired }) => [
        words.topicTitle(topic),
        remembered.trials,
        remembered.trials < leastReviews ? null : remembered.successes / remembered.trials,
        desired,
      ]),
    },
  };
}

/** True retention as Anki and the FSRS helper have it. */
export function trueRetentionFigure({ trueRetention: rows }: Dashboard, words: Words): Figure {
  const { t } = words;
  const names: Readonly<Record<Period, string>> = {
    day: t('Today'),
    week: t('7 days'),
    month: t('30 days'),
    all: t('All'),
  };
  const series = [t('Young'), t('Mature')];
  const drawn = rows
    .map(({ period, young, mature }) => ({
      label: names[period],
      marks: [young, mature].flatMap((of, index) =>
        of.trials < leastReviews ? [] : [{ series: index, ...shareOf(of) }],
      ),
    }))
    .filter(({ marks }) => marks.length > 0);
  const total = rows.find(({ period }) => period === 'all')?.total ?? { successes: 0, trials: 0 };
  return {
    id: 'true-retention',
    title: t('True retention'),
    sentence:
      drawn.length === 0
        ? t('Shown from {0} reviews of known memories on; so far: {1}.', leastReviews, total.trials)
        : t(
            'Over all time {0} of {1} was remembered: of each memory the first review of a day.',
            percentText(total.successes / total.trials, words),
            reviewsText(total.trials, words),
          ),
    note: t(
      'Young: a stability under {0} days before the review. The periods are its own, whatever the range; a share is shown from {1} reviews on.',
      matureDays,
      leastReviews,
    ),
    ...(drawn.length === 0
      ? {}
      : {
          drawing: {
            kind: 'intervals' as const,
            x: { label: t('Remembered'), as: 'percent' as const, range: [0, 1] as const },
            series,
            rows: drawn,
          },
        }),
    table: {
      columns: [
        { name: t('Period'), as: 'text' },
        { name: t('Young'), as: 'percent' },
        { name: t('Reviews (young)'), as: 'count' },
        { name: t('Mature'), as: 'percent' },
        { name: t('Reviews (mature)'), as: 'count' },
        { name: t('Together'), as: 'percent' },
        { name: t('Reviews'), as: 'count' },
      ],
      rows: rows.map(({ period, ...of }) => [
        names[period],
        ...[of.young, of.mature, of.total].flatMap(({ successes, trials }) => [
          trials < leastReviews ? null : successes / trials,
          trials,
        ]),
      ]),
    },
  };
}

/** How many topics hold for long. */
export function retainedFigure({ longView: months }: Dashboard, words: Words): Figure {
  const { t } = words;
  const last = months.at(-1);
  const isEnough = last !== undefined && months.length >= leastMonths;
  return {
    id: 'retained',
    title: t('Topics that hold'),
    sentence: isEnough
      ? t(
          'By {0}, of {1} begun {2} hold for 30 days, {3} for 90 and {4} for 365.',
          monthText(last.month, words),
          topicsText(last.topics, words),
          ...retainedDays.map(days => last.retained[days]),
        )
      : t('Shown from {0} months with practice on; so far: {1}.', leastMonths, months.length),
    note: t('The stability of doing, at the end of each month. All topics count, whichever is chosen.'),
    ...(isEnough
      ? {
          drawing: {
            kind: 'lines' as const,
            x: { label: t('Month'), as: 'month' as const },
            y: { label: t('Topics'), as: 'count' as const },
            series: retainedDays.map(days => ({
              name: t('{0} days or more', days),
              points: months.map(({ month, retained }) => ({ x: dayNumber(`${month}-01`), y: retained[days] })),
            })),
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Month'), as: 'text' },
        ...retainedDays.map(days => ({ name: t('{0} days or more', days), as: 'count' as const })),
        { name: t('Topics begun'), as: 'count' },
      ],
      rows: months.map(({ month, retained, topics }) => [month, ...retainedDays.map(days => retained[days]), topics]),
    },
  };
}

function shareOf(of: Proportion) {
  const { least, most } = wilson(of);
  return { value: of.successes / of.trials, interval: [least, most] as const };
}

function sum(proportions: readonly Proportion[]): Proportion {
  return proportions.reduce<Proportion>(
    (total, { successes, trials }) => ({ successes: total.successes + successes, trials: total.trials + trials }),
    { successes: 0, trials: 0 },
  );
}
