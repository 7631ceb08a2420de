export interface Seat {
  row: number;
  seat: number;
}

export function seatPlan(rows: number, seatsPerRow: number, taken: Seat[]): string[] {
  // A list of its own for each: the same one everywhere would change everywhere.
  const plan = Array.from({ length: rows }, () => new Array<string>(seatsPerRow).fill('.'));
  for (const { row, seat } of taken) {
    if (plan[row]?.[seat] !== '.') throw new Error(`${row}, ${seat} does not exist or is taken already.`);
    plan[row][seat] = '#';
  }
  return plan.map(places => places.join(''));
}
