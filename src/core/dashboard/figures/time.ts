import type { Dashboard } from '../dashboard';
import type { Figure } from '../figure';
import {
  countText,
  dateText,
  dayNumber,
  monthText,
  recallsText,
  repsText,
  type Words,
  weekdayNames,
} from '../figure-words';
import { leastMonths } from '../long-view';
import { leastForHours } from '../practice-time';

/** At which hours of the week the learner practises. @param dayStartHour the first of a practice day */
export function hoursFigure({ practiceTime: { hours } }: Dashboard, words: Words, dayStartHour: number): Figure {
  const { t } = words;
  const reps = hours.reduce((sum, cell) => sum + cell.reps, 0);
  const isEnough = reps >= leastForHours;
  const [most] = hours.toSorted((a, b) => b.minutes - a.minutes);
  const names = weekdayNames(words, 'long');
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  return {
    id: 'hours-of-week',
    title: t('When you practise'),
    sentence:
      isEnough && most
        ? t(
            '{0}; the most minutes on {1} from {2}: {3}.',
            repsText(reps, words),
            names[most.weekday] ?? '',
            clock(most.hour),
            Math.round(most.minutes),
          )
        : t('Shown from {0} reps on; so far: {1}.', leastForHours, reps),
    note: t('Active minutes of coding, by the hour a rep was recorded; the larger, the more.'),
    ...(isEnough
      ? {
          drawing: {
            kind: 'grid' as const,
            label: t('Minutes'),
            columns: Array.from({ length: 24 }, (_, index) => String((index + dayStartHour) % 24)),
            firstNamed: (24 - dayStartHour) % 6,
            rows: weekdayNames(words, 'short'),
            cells: hours.map(({ weekday, hour, minutes }) => ({
              row: weekday,
              column: (hour - dayStartHour + 24) % 24,
              value: minutes,
            })),
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Day'), as: 'text' },
        { name: t('Hour'), as: 'text' },
        { name: t('Reps'), as: 'count' },
        { name: t('Minutes'), as: 'count' },
      ],
      rows: hours.map(({ weekday, hour, reps, minutes }) => [
        names[weekday] ?? '',
        clock(hour),
        reps,
        Math.round(minutes),
      ]),
    },
  };
}

/** How much the learner practises. */
export function minutesFigure({ practiceTime: { spans, unit } }: Dashboard, words: Words): Figure {
  const { t } = words;
  const total = (of: 'reps' | 'recalls' | 'minutes') => spans.reduce((sum, span) => sum + span[of], 0);
  const isAny = total('reps') > 0;
  const practised = spans.filter(({ reps, recalls }) => reps + recalls > 0).length;
  const title = { day: t('Minutes a day'), week: t('Minutes a week'), month: t('Minutes a month') }[unit];
  const sentence = {
    day: t('{0} minutes of coding in {1}, and {2}, on {3} of {4} days.', ...totals()),
    week: t('{0} minutes of coding in {1}, and {2}, in {3} of {4} weeks.', ...totals()),
    month: t('{0} minutes of coding in {1}, and {2}, in {3} of {4} months.', ...totals()),
  }[unit];
  function totals(): (string | number)[] {
    const minutes = countText(total('minutes'), words);
    return [minutes, repsText(total('reps'), words), recallsText(total('recalls'), words), practised, spans.length];
  }
  return {
    id: 'practice-time',
    title,
    sentence: isAny ? sentence : t('No rep is recorded in this range.'),
    ...(isAny
      ? {
          drawing: {
            kind: 'bars' as const,
            direction: 'across' as const,
            label: t('Minutes'),
            series: [t('Minutes')],
            bars: spans.map(({ from, minutes }) => ({
              label: unit === 'month' ? monthText(from.slice(0, 7), words) : dateText(from, words),
              values: [minutes],
            })),
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('From'), as: 'text' },
        { name: t('Reps'), as: 'count' },
        { name: t('Recalls'), as: 'count' },
        { name: t('Minutes'), as: 'count' },
      ],
      rows: spans.map(({ from, reps, recalls, minutes }) => [from, reps, recalls, Math.round(minutes)]),
    },
  };
}

/** Hours coded since the begin of the log. */
export function hoursInAllFigure({ longView: months }: Dashboard, words: Words): Figure {
  const { t } = words;
  const last = months.at(-1);
  const isEnough = last !== undefined && months.length >= leastMonths;
  const hours = (value: number) => new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(value);
  return {
    id: 'hours-in-all',
    title: t('Hours in all'),
    sentence: isEnough
      ? t('{0} hours of coding since the first rep, by {1}.', hours(last.hours), monthText(last.month, words))
      : t('Shown from {0} months with practice on; so far: {1}.', leastMonths, months.length),
    note: t('All topics count, whichever is chosen.'),
    ...(isEnough
      ? {
          drawing: {
            kind: 'lines' as const,
            x: { label: t('Month'), as: 'month' as const },
            y: { label: t('Hours'), as: 'decimal' as const },
            series: [
              {
                name: t('Hours'),
                points: months.map(({ month, hours }) => ({ x: dayNumber(`${month}-01`), y: hours })),
              },
            ],
          },
        }
      : {}),
    table: {
      columns: [
        { name: t('Month'), as: 'text' },
        { name: t('Hours in all'), as: 'decimal' },
      ],
      rows: months.map(({ month, hours }) => [month, hours]),
    },
  };
}
