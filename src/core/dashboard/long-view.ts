import { dayText } from '../local-time';
import type { Replay } from './replay';
import type { Selection } from './selection';

/** What years of practice came to by the end of a month. */
export interface LongViewMonth {
  /** `YYYY-MM`, of a month with practice. */
  readonly month: string;
  /** Topics whose doing has a stability of at least so many days. */
  readonly retained: Readonly<Record<(typeof retainedDays)[number], number>>;
  /** Topics begun. */
  readonly topics: number;
  /** Coded since the begin of the log. */
  readonly hours: number;
}

/** A topic holds for a month, for a quarter, for a year. */
export const retainedDays = [30, 90, 365] as const;

/** Fewer months are no long view. */
export const leastMonths = 2;

/** Topics retained and hours, by month. All topics count: of a single one there is nothing to count. */
export function longView({ months, practised }: Replay, { from }: Pick<Selection, 'from'>): readonly LongViewMonth[] {
  const hours = hoursByMonth(practised);
  const since = Number.isFinite(from) ? dayText(from).slice(0, 7) : '';
  let sum = 0;
  return months
    .map(({ month, stabilities }) => {
      sum += hours.get(month) ?? 0;
      const atLeast = (days: number) => stabilities.filter(stability => stability >= days).length;
      const retained = { 30: atLeast(30), 90: atLeast(90), 365: atLeast(365) };
      return { month, retained, topics: stabilities.length, hours: sum };
    })
    .filter(({ month }) => month >= since);
}

function hoursByMonth(practised: Replay['practised']): Map<string, number> {
  const hours = new Map<string, number>();
  let newest = Number.NEGATIVE_INFINITY;
  let month = '';
  for (const { day, rep } of practised) {
    // As in the replay: a month once over stays over.
    if (day > newest) {
      newest = day;
      month = dayText(day).slice(0, 7);
    }
    if (rep) hours.set(month, (hours.get(month) ?? 0) + rep.activeMs / 3_600_000);
  }
  return hours;
}
