export function editDistance(written: string, wanted: string): number {
  // distances[length] is the distance from what has been read of one word to the first letters of the other.
  let distances = Array.from({ length: wanted.length + 1 }, (_, length) => length);
  for (const [index, letter] of [...written].entries()) {
    const next = [index + 1];
    for (const [before, target] of [...wanted].entries()) {
      // The last edit: a letter deleted, a letter inserted, or a letter replaced unless it is right already.
      const replaced = distances[before] + (letter === target ? 0 : 1);
      next.push(Math.min(distances[before + 1] + 1, next[before] + 1, replaced));
    }
    distances = next;
  }
  return distances[wanted.length];
}
