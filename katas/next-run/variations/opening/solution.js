/** @typedef {{ weekday: number, opens: number, closes: number }} Hours */

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

/**
 * @param {Hours[]} hours
 * @param {number} day
 * @param {number} minute
 * @returns {number | null}
 */
export function waitUntilOpen(hours, day, minute) {
  const now = day * minutesOfDay + minute;
  let shortest = null;
  for (const { weekday, opens, closes } of hours) {
    const length = closes > opens ? closes - opens : closes - opens + minutesOfDay;
    // The week is a circle: asking how long ago it opened last leaves no case of its own for its end.
    const ago = (now - weekday * minutesOfDay - opens + minutesOfWeek) % minutesOfWeek;
    const wait = ago < length ? 0 : minutesOfWeek - ago;
    shortest = Math.min(shortest ?? wait, wait);
  }
  return shortest;
}
