export interface Hours {
  weekday: number;
  opens: number;
  closes: number;
}

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

export function waitUntilOpen(hours: Hours[], day: number, minute: number): number | null {
  const now = day * minutesOfDay + minute;
  let shortest: number | null = null;
  for (const { weekday, opens, closes } of hours) {
    const length = closes > opens ? closes - opens : closes - opens + minutesOfDay;
    // The week is a circle: asking how long ago it opened last leaves no case of its own for its end.
    const ago = (now - weekday * minutesOfDay - opens + minutesOfWeek) % minutesOfWeek;
    const wait = ago < length ? 0 : minutesOfWeek - ago;
    shortest = Math.min(shortest ?? wait, wait);
  }
  return shortest;
}
