import { seatsOf } from './hall.js';

/** The evenings with more people than seats, the worst first. */
export function overbooked(bookings) {
  const people = new Map();
  for (const { evening, group, cancelled } of bookings) {
    // Called off before it counts: afterwards nobody knows whose seats they were.
    if (!cancelled) people.set(evening, (people.get(evening) ?? 0) + group);
  }
  return [...people]
    .map(([evening, count]) => ({ evening, tooMany: count - seatsOf(evening) }))
    .filter(({ tooMany }) => tooMany > 0)
    .sort((a, b) => b.tooMany - a.tooMany || (a.evening < b.evening ? -1 : 1));
}
