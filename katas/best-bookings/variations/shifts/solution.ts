export function bestEarnings(pays: number[], rest: number): number {
  // At n: the best for the first n days.
  const best = [0];
  for (const [day, pay] of pays.entries()) {
    // Off, or at work and before that whatever leaves room for the rest.
    best.push(Math.max(best[day], pay + (best[day - rest] ?? 0)));
  }
  return best[pays.length];
}
