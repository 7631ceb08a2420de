import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../core/errors';
import { errorCode } from './errors';
import type { LogEntry } from './line';
import { merge } from './merge';
import { chunkBytes, readSegment, type SegmentContents } from './segment-reader';
import type { DamagedLine, LogContents } from './store';

/** Files read at once; more only queue up behind node's four file system threads. */
const readers = 4;
/** How often a listing is made anew because a file in it was gone. */
const attempts = 5;

/**
 * Reads every segment below `folder` (`<dataFolder>/log`): of all devices, conflict copies of a sync tool included.
 * Writes nothing, never rejects: what cannot be read is reported as damaged.
 */
export async function readLogFolder(folder: string): Promise<LogContents> {
  for (let attempt = 1; ; attempt++) {
    const damaged: DamagedLine[] = [];
    const files = await listSegments(folder, damaged);
    const { contents, vanished } = await readFiles(files, damaged);
    // A compaction writes the new segment before it deletes the old, so a second listing finds the events again.
    if (!vanished || attempt === attempts) return combine(contents, damaged);
  }
}

/** The paths of all segments, in order. @param damaged what could not be listed is put here */
export async function listSegments(folder: string, damaged: DamagedLine[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await list(folder, damaged)) {
    const path = join(folder, entry.name);
    if (isSegment(entry)) files.push(path);
    if (!entry.isDirectory()) continue;
    for (const inner of await list(path, damaged)) if (isSegment(inner)) files.push(join(path, inner.name));
  }
  return files.sort();
}

async function list(folder: string, damaged: DamagedLine[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') damaged.push(unreadable(folder, error));
    return [];
  }
}

/** Names that begin with a dot are what sync tools and macOS (`._name`) keep for themselves. */
function isSegment(entry: Dirent): boolean {
  return !entry.isDirectory() && entry.name.endsWith('.jsonl') && !entry.name.startsWith('.');
}

async function readFiles(files: readonly string[], damaged: DamagedLine[]) {
  const contents: SegmentContents[] = [];
  let vanished = false;
  const rest = files.values();
  const readRest = async () => {
    const chunk = new Uint8Array(chunkBytes);
    for (const file of rest) {
      try {
        contents.push(await readSegment(file, chunk));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') vanished = true;
        damaged.push(unreadable(file, error));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(readers, files.length) }, readRest));
  contents.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { contents, vanished };
}

function combine(contents: readonly SegmentContents[], unreadables: readonly DamagedLine[]): LogContents {
  const { entries, conflicts } = merge(...contents.map(segment => segment.entries));
  return {
    entries,
    damaged: [
      ...unreadables,
      ...contents.flatMap(segment => segment.damaged),
      ...conflicts.map(entry => conflict(entry, contents)),
    ],
    segments: contents.map(({ file, bytes, end }) => ({ file, bytes, end })),
  };
}

function conflict(entry: LogEntry, contents: readonly SegmentContents[]): DamagedLine {
  const segment = contents.find(({ entries }) => entries.includes(entry));
  return {
    file: segment?.file ?? '',
    line: segment?.lines[segment.entries.indexOf(entry)] ?? 0,
    reason: `another event has the id ${entry.event.id} and is earlier: that one is kept`,
    isConflict: true,
    excerpt: entry.raw.slice(0, 80),
  };
}

function unreadable(file: string, error: unknown): DamagedLine {
  return { file, line: 0, reason: `it could not be read: ${messageOf(error)}`, excerpt: '' };
}
