import { chanceOf } from './chance';

/** When a learner is away, in days since the first. */
export interface Calendar {
  /** The two weeks: first day and the day of the return. */
  readonly absence: { readonly from: number; readonly back: number };
  /** Without practice: single days, and the two weeks. */
  readonly away: ReadonlySet<number>;
}

const awayShare = 0.08;
const absenceDays = 14;

/** Single days at random, and two weeks that begin between the 150th and the 250th day. */
export function calendarOf(seed: number, days: number): Calendar {
  const chance = chanceOf(seed, 'calendar');
  const from = 150 + Math.floor(chance.uniform() * 100);
  const back = from + absenceDays;
  const all = Array.from({ length: days }, (_, day) => day);
  const single = all.map(() => chance.uniform() < awayShare);
  // One is there on the day of the return, since that is when the backlog is counted from.
  const isAway = (day: number) => (day >= from && day < back) || (day !== back && single[day] === true);
  return { absence: { from, back }, away: new Set(all.filter(isAway)) };
}
