/** The Monday of the week of a practice day: 1970-01-01 was a Thursday. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** 0 Monday to 6 Sunday. @param day practice day */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
