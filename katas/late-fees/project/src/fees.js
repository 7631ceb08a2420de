import { daysFrom } from './calendar.js';

const perDay = 20;
const most = 500;

/** What a book costs that was due on one day and came back on another (`YYYY-MM-DD`), in cents. */
export function lateFee(due, back, isMember) {
  const late = daysFrom(due, back);
  if (late > most / perDay) return most;
  const charged = isMember ? late - 1 : late;
  return Math.max(0, charged) * perDay;
}
