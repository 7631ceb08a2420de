export interface Flight {
  origin: string;
  destination: string;
}

export function fewestFlights(flights: Flight[], start: string, goal: string): number | null {
  const destinations = new Map<string, string[]>();
  for (const { origin, destination } of flights) {
    const known = destinations.get(origin);
    if (known) known.push(destination);
    else destinations.set(origin, [destination]);
  }

  let border = [start];
  const seen = new Set(border);
  // The border holds the cities that take exactly this many flights.
  for (let taken = 0; border.length > 0; taken++) {
    if (border.includes(goal)) return taken;
    const next = new Set(border.flatMap(city => destinations.get(city) ?? []).filter(city => !seen.has(city)));
    for (const city of next) seen.add(city);
    border = [...next];
  }
  return null;
}
