export function runLengths(text: string): [string, number][] {
  const runs: [string, number][] = [];
  for (const letter of text) {
    // The run being read is already in the list, so nothing is left to hand out after the loop.
    const current = runs.at(-1);
    if (current?.[0] === letter) current[1] += 1;
    else runs.push([letter, 1]);
  }
  return runs;
}
