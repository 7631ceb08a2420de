import { daysFrom } from './calendar.js';

const perDay = 20;
const most = 500;

/** What a book costs that was due on one day and came back on another (`YYYY-MM-DD`), in cents. */
export function lateFee(due, back, isMember) {
  // `daysFrom` counts the due day as well, which is not late.
  const late = daysFrom(due, back) - 1;
  const charged = isMember ? late - 1 : late;
  return Math.min(most, Math.max(0, charged) * perDay);
}
