export function largest(numbers: number[]): number | null {
  // Nothing is the start: any number would be a wrong answer for some list.
  let best: number | null = null;
  for (const candidate of numbers) {
    if (best === null || candidate > best) best = candidate;
  }
  return best;
}
