export function longestDistinct(items: string[]): number {
  const lastAt = new Map<string, number>();
  let longest = 0;
  let start = 0;
  for (const [position, item] of items.entries()) {
    const previous = lastAt.get(item);
    // A repeat from before the stretch is no repeat within it: the start must never move back.
    if (previous !== undefined && previous >= start) start = previous + 1;
    lastAt.set(item, position);
    longest = Math.max(longest, position - start + 1);
  }
  return longest;
}
