/** @typedef {{ time: number, line: string }} Entry */

/**
 * @param {Entry[][]} logs
 * @returns {string[]}
 */
export function mergeLogs(logs) {
  const lines = [];
  let last = -Infinity;
  for (const entry of merged(logs)) {
    // The result goes back in time exactly if one of the sources does.
    if (entry.time < last) throw new Error(`It goes back from ${last} to ${entry.time}.`);
    last = entry.time;
    lines.push(entry.line);
  }
  return lines;
}

/**
 * @param {Entry[][]} logs
 * @returns {Generator<Entry>}
 */
function* merged(logs) {
  let sources = logs.map(entries => ({ entries, position: 0 }));
  for (;;) {
    sources = sources.filter(({ entries, position }) => position < entries.length);
    if (sources.length === 0) return;
    // Only the fronts can be next. The strict comparison leaves a tie with the earlier source.
    const next = sources.reduce((best, source) => (front(source).time < front(best).time ? source : best));
    yield front(next);
    next.position += 1;
  }
}

/** @param {{ entries: Entry[], position: number }} source */
function front({ entries, position }) {
  return entries[position];
}
