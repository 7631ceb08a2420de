export interface Entry {
  time: number;
  line: string;
}

interface Source {
  entries: Entry[];
  position: number;
}

export function mergeLogs(logs: Entry[][]): string[] {
  const lines: string[] = [];
  let last = -Infinity;
  for (const entry of merged(logs)) {
    // The result goes back in time exactly if one of the sources does.
    if (entry.time < last) throw new Error(`It goes back from ${last} to ${entry.time}.`);
    last = entry.time;
    lines.push(entry.line);
  }
  return lines;
}

function* merged(logs: Entry[][]): Generator<Entry> {
  let sources: Source[] = logs.map(entries => ({ entries, position: 0 }));
  for (;;) {
    sources = sources.filter(({ entries, position }) => position < entries.length);
    if (sources.length === 0) return;
    // Only the fronts can be next. The strict comparison leaves a tie with the earlier source.
    const next = sources.reduce((best, source) => (front(source).time < front(best).time ? source : best));
    yield front(next);
    next.position += 1;
  }
}

function front({ entries, position }: Source): Entry {
  return entries[position];
}
