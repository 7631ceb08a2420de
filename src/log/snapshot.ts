import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { History } from '../core/history';
import { type HistoryJson, historyFromJson, historyToJson } from '../core/history-json';
import { writeFileAtomic } from './atomic-file';
import type { CoveredLog } from './practice-log';

/** What a snapshot fits: another build, data folder or setting folds to something else. */
export interface SnapshotKey {
  readonly version: string;
  readonly dataFolder: string;
  readonly dayStartHour: number;
  readonly retention: number;
  readonly retentionByArea: Readonly<Record<string, number>>;
}

/** Raised when a fold has what an older one lacks: then the log is read once. */
const form = 5;

/** The folded log and how much of the log it covers (DESIGN §6). A cache: without it a start takes longer. */
export interface Snapshot {
  readonly history: History;
  /** Ids taken back. */
  readonly undone: readonly string[];
  readonly log: CoveredLog;
}

/** The first line is a hash of the second, so that half a file or a damaged one is never taken for a whole. */
export async function writeSnapshot(file: string, key: SnapshotKey, snapshot: Snapshot): Promise<void> {
  const body = JSON.stringify({ form, key, ...snapshot, history: historyToJson(snapshot.history) });
  await writeFileAtomic(file, `${hash(body)}\n${body}`);
}

/** Undefined where there is none that is whole and fits. Never rejects: without one the log is read. */
export async function readSnapshot(file: string, key: SnapshotKey): Promise<Snapshot | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    const newline = text.indexOf('\n');
    const body = text.slice(newline + 1);
    if (text.slice(0, newline) !== hash(body)) return undefined;
    const read = JSON.parse(body) as Omit<Snapshot, 'history'> & Written;
    if (read.form !== form || JSON.stringify(read.key) !== JSON.stringify(key)) return undefined;
    return { history: historyFromJson(read.history), undone: read.undone, log: read.log };
  } catch {
    return undefined;
  }
}

interface Written {
  readonly form?: number;
  readonly key: SnapshotKey;
  readonly history: HistoryJson;
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
