import { type LogEntry, parseLine } from './line';

/** What a file of events brings. */
export interface Import {
  /** Events not known yet, each once, as they stand in the file. */
  readonly entries: readonly LogEntry[];
  /** Whole events in the file: `added` and `skipped`. */
  readonly events: number;
  readonly added: number;
  /** Events known already, or a second time in the file. */
  readonly skipped: number;
  readonly damaged: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads an exported log (`jsonl`) or a segment. Importing it a second time adds nothing. Never throws: a bad line is
 * damaged, the rest is read.
 * @param known ids of the events recorded here
 */
export function importJsonl(text: string, known: { has(id: string): boolean }): Import {
  const added = new Map<string, LogEntry>();
  const damaged: { line: number; reason: string }[] = [];
  let events = 0;
  // A byte order mark is what an editor put there.
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line === '' || line === '\r') return;
      const entry = parseLine(line);
      if ('problem' in entry) {
        damaged.push({ line: index + 1, reason: entry.problem });
        return;
      }
      events += 1;
      const { id } = entry.event;
      if (!known.has(id) && !added.has(id)) added.set(id, entry);
    });
  return { entries: [...added.values()], events, added: added.size, skipped: events - added.size, damaged };
}
