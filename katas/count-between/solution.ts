export function countBetween(sorted: number[], least: number, most: number): number {
  if (least > most) return 0;
  const begin = border(sorted, candidate => candidate >= least);
  const end = border(sorted, candidate => candidate > most);
  return end - begin;
}

/** The first position where `holds` is true; it must be false up to some point and true from there on. */
function border(values: number[], holds: (candidate: number) => boolean): number {
  let low = 0;
  // The border may lie behind the last element, so the range of possible answers ends at the length.
  let high = values.length;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(values[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
