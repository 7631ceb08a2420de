/** How many seats there are on an evening (`YYYY-MM-DD`): the large hall plays on the first of a month, the small one else. */
export function seatsOf(evening) {
  return evening.endsWith('-01') ? 120 : 50;
}
