export interface Booking {
  person: string;
  project: string;
  hours: number;
}

type Sums = Map<string, Map<string, number>>;

export function hoursBooked(bookings: Booking[]): Map<string, Map<string, number>> {
  const sums: Sums = new Map();
  for (const { person, project, hours } of bookings) {
    const key = person.toLowerCase();
    const projects = sums.get(key) ?? new Map<string, number>();
    projects.set(project, (projects.get(project) ?? 0) + hours);
    sums.set(key, projects);
  }
  return withoutZeros(sums);
}

/** Only once everything is summed up: a sum may pass 0 on its way. */
function withoutZeros(sums: Sums): Sums {
  const kept = new Map<string, Map<string, number>>();
  for (const [person, projects] of sums) {
    const left = new Map([...projects].filter(([, sum]) => sum !== 0));
    if (left.size > 0) kept.set(person, left);
  }
  return kept;
}
