import type { Outcome } from './simulate';
import type { Measure } from './table';

/** In the order of the table. */
export const measures: readonly Measure<Outcome>[] = [
  { name: 'reps (each with a recall)', of: ({ days }) => sum(days.map(day => day.reps)), digits: 0 },
  { name: 'recalls without a rep', of: ({ days }) => sum(days.map(day => day.recalls)), digits: 0 },
  { name: 'minutes', of: ({ days }) => sum(days.map(day => day.minutes)), better: 'less', digits: 0 },
  { name: 'topics begun', of: ({ topicsBegun }) => topicsBegun, better: 'more', digits: 1 },
  { name: 'retention, mean over the days, %', of: meanRetention, better: 'more', digits: 2 },
  { name: 'retention on day 120, %', of: ({ days }) => retention(days[119]), better: 'more', digits: 2 },
  { name: 'retention on the last day, %', of: ({ days }) => retention(days.at(-1)), better: 'more', digits: 2 },
  { name: 'retention 30 idle days later, %', of: retentionLater, better: 'more', digits: 2 },
  { name: 'memories known on the last day', of: ({ days }) => days.at(-1)?.known ?? 0, better: 'more', digits: 1 },
  { name: 'known on the last day per 100 hours', of: knownPerHours, better: 'more', digits: 1 },
  { name: 'minutes due, peak of a day', of: o => quantile(dueMinutes(o), 1), better: 'less', digits: 0 },
  { name: 'minutes due, 95th percentile', of: o => quantile(dueMinutes(o), 0.95), better: 'less', digits: 0 },
  { name: 'days until the backlog is gone', of: backlogDays, better: 'less', digits: 1 },
  { name: 'reviews in two weeks from the return', of: o => reviewedAfter(o).length, digits: 1 },
  { name: 'memories they were of', of: o => new Set(reviewedAfter(o)).size, digits: 1 },
];

/**
 * Days from the return after the two weeks until an evening with no more due than on the evening before them; where none
 * comes, until the end.
 */
export function backlogDays({ days, absence: { from, back } }: Outcome): number {
  const before = days[from - 1]?.leftMinutes ?? 0;
  const clear = days.findIndex(({ leftMinutes }, day) => day >= back && leftMinutes <= before);
  return (clear < 0 ? days.length : clear + 1) - back;
}

function reviewedAfter({ days, absence: { back } }: Outcome): string[] {
  return days.slice(back, back + 14).flatMap(day => day.reviewed);
}

function meanRetention({ days }: Outcome): number {
  const begun = days.filter(day => day.begun > 0);
  return sum(begun.map(retention)) / begun.length;
}

function retentionLater({ days, knownLater }: Outcome): number {
  return (100 * knownLater) / (days.at(-1)?.begun ?? 1);
}

function knownPerHours({ days }: Outcome): number {
  return (6000 * (days.at(-1)?.known ?? 0)) / sum(days.map(day => day.minutes));
}

/** Of what was begun. */
function retention(day: Outcome['days'][number] | undefined): number {
  return day ? (100 * day.known) / day.begun : 0;
}

function dueMinutes({ days }: Outcome): number[] {
  return days.map(day => day.dueMinutes);
}

/** The number that `share` of them do not exceed. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
