const dayMs = 24 * 60 * 60 * 1000;

/** How many days there are from one day to another (`YYYY-MM-DD`), both of them counted; 0 or less where it is earlier. */
export function daysFrom(first, last) {
  return (Date.parse(last) - Date.parse(first)) / dayMs + 1;
}
