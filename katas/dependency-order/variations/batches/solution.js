/**
 * @param {Map<string, string[]>} waits
 * @returns {string[][]}
 */
export function parallelBatches(waits) {
  const left = new Set([...waits.keys(), ...[...waits.values()].flat()]);
  const batches = [];
  while (left.size > 0) {
    // The whole batch is gathered before any of it counts as done: its tasks must not wait for each other.
    const batch = [...left].filter(task => !(waits.get(task) ?? []).some(earlier => left.has(earlier)));
    if (batch.length === 0) throw new Error('The rest wait for each other in a circle.');
    for (const task of batch) left.delete(task);
    batches.push(batch.sort());
  }
  return batches;
}
