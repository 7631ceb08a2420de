/** @typedef {{ person: string, project: string, hours: number }} Booking */

/**
 * @param {Booking[]} bookings
 * @returns {Map<string, Map<string, number>>}
 */
export function hoursBooked(bookings) {
  const sums = new Map();
  for (const { person, project, hours } of bookings) {
    const key = person.toLowerCase();
    const projects = sums.get(key) ?? new Map();
    projects.set(project, (projects.get(project) ?? 0) + hours);
    sums.set(key, projects);
  }
  return withoutZeros(sums);
}

/**
 * Only once everything is summed up: a sum may pass 0 on its way.
 * @param {Map<string, Map<string, number>>} sums
 */
function withoutZeros(sums) {
  const kept = new Map();
  for (const [person, projects] of sums) {
    const left = new Map([...projects].filter(([, sum]) => sum !== 0));
    if (left.size > 0) kept.set(person, left);
  }
  return kept;
}
