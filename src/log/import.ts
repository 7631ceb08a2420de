import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { standing } from '../core/undone';
import { type LogEntry, parseLine } from './line';
import { readLogFolder } from './log-folder';
import { eventsOf } from './store';

/** What a file or folder of events brings. */
export interface Import {
  /** Of the events that stand at the source, known here or not. */
  readonly ids: readonly string[];
  /** Events not known yet, each once, as they stand there. */
  readonly entries: readonly LogEntry[];
  /** Whole events: `added` and `skipped`. */
  readonly events: number;
  readonly added: number;
  /** Events known already, or there a second time. */
  readonly skipped: number;
  readonly damaged: readonly { readonly line: number; readonly reason: string }[];
}

interface Known {
  has(id: string): boolean;
}

/**
 * Reads an exported log (`jsonl`) or a segment. Importing it a second time adds nothing. Never throws: a bad line is
 * damaged, the rest is read.
 * @param known ids of the events recorded here
 */
export function importJsonl(text: string, known: Known): Import {
  const entries: LogEntry[] = [];
  const damaged: { line: number; reason: string }[] = [];
  // A byte order mark is what an editor put there.
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line === '' || line === '\r') return;
      const entry = parseLine(line);
      if ('problem' in entry) damaged.push({ line: index + 1, reason: entry.problem });
      else entries.push(entry);
    });
  return { ...added(entries, known), damaged };
}

/**
 * Reads the data folder of another Spindle, all its devices.
 * @param folder the data folder, or its `log` @returns undefined where it is neither
 */
export async function importFolder(folder: string, known: Known): Promise<Import | undefined> {
  const below = await stat(join(folder, 'log')).catch(() => undefined);
  const { entries, damaged, segments } = await readLogFolder(below?.isDirectory() ? join(folder, 'log') : folder);
  if (segments.length === 0) return undefined;
  return { ...added(entries, known), damaged };
}

function added(entries: readonly LogEntry[], known: Known): Omit<Import, 'damaged'> {
  const byId = new Map<string, LogEntry>();
  for (const entry of entries) {
    const { id } = entry.event;
    if (!known.has(id) && !byId.has(id)) byId.set(id, entry);
  }
  return {
    ids: standing(eventsOf(entries)).map(({ id }) => id),
    entries: [...byId.values()],
    events: entries.length,
    added: byId.size,
    skipped: entries.length - byId.size,
  };
}
