export function splitTotal(total: number, sizes: number[]): number[] {
  if (total < 0 || sizes.some(size => size < 1)) throw new Error('The total must not be negative, a size not below 1.');
  const counts: number[] = [];
  let rest = total;
  // As with digits, but each place has a base of its own; the smallest unit comes out first.
  for (const size of [...sizes].reverse()) {
    counts.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return [rest, ...counts];
}
