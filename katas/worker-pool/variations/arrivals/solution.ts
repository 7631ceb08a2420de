export interface Visitor {
  arrives: number;
  takes: number;
}

export function longestDelay(clerks: number, visitors: Visitor[]): number {
  if (clerks < 1) throw new Error('At least one is needed to do the work.');
  // More than there are visitors would never be asked. Which of two with the same time is taken makes no difference.
  const freeFrom: number[] = new Array(Math.min(clerks, visitors.length)).fill(0);
  let longest = 0;
  for (const { arrives, takes } of visitors) {
    const next = freeFrom.indexOf(Math.min(...freeFrom));
    // Nobody begins before the visitor is there, nor while all are busy.
    const begins = Math.max(freeFrom[next], arrives);
    longest = Math.max(longest, begins - arrives);
    freeFrom[next] = begins + takes;
  }
  return longest;
}
