import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { listSegments } from './log-folder';
import { chunkBytes, readSegment } from './segment-reader';
import type { DamagedLine, LinePosition, LogTails, Segment, SegmentPosition } from './store';

const hashedBytes = 4096;

/** The positions of segments just read; undefined where one is gone meanwhile. */
export async function positionsOf(segments: readonly Segment[]): Promise<readonly SegmentPosition[] | undefined> {
  try {
    return await Promise.all(segments.map(({ file, end }) => positionOf(file, end)));
  } catch {
    return undefined;
  }
}

/** Reads what is beyond the positions; see `LogStore.readSince`. Never rejects: undefined where anything is not as it was. */
export async function readTails(folder: string, positions: readonly SegmentPosition[]): Promise<LogTails | undefined> {
  const known = new Map(positions.map(position => [position.file, position]));
  const damaged: DamagedLine[] = [];
  const files = await listSegments(folder, damaged);
  if (damaged.length > 0 || positions.some(({ file }) => !files.includes(file))) return undefined;
  try {
    const tails = await Promise.all(files.map(file => readTail(file, known.get(file))));
    return {
      entries: tails.flatMap(tail => tail.entries),
      damaged: tails.flatMap(tail => tail.damaged),
      positions: tails.map(tail => tail.position),
    };
  } catch {
    return undefined;
  }
}

async function readTail(file: string, known: SegmentPosition | undefined) {
  const { size, mtimeMs } = await stat(file);
  const isAsBefore = known?.size === size && known.changedMs === mtimeMs;
  if (known && isAsBefore && known.end.bytes === size) return { entries: [], damaged: [], position: known };
  if (known && !isAsBefore && (await hashBefore(file, known.end.bytes)) !== known.hash) {
    throw new Error(`${file} was rewritten.`);
  }
  const { entries, damaged, end } = await readSegment(file, new Uint8Array(Math.min(chunkBytes, size + 1)), known?.end);
  return { entries, damaged, position: await positionOf(file, end, { size, mtimeMs }) };
}

/** @param before as it was before reading: what was written meanwhile is then noticed the next time */
async function positionOf(
  file: string,
  end: LinePosition,
  before?: { readonly size: number; readonly mtimeMs: number },
): Promise<SegmentPosition> {
  const { size, mtimeMs } = before ?? (await stat(file));
  return { file, end, size, changedMs: mtimeMs, hash: await hashBefore(file, end.bytes) };
}

async function hashBefore(file: string, end: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const length = Math.min(hashedBytes, end);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, end - length);
    return createHash('sha1').update(buffer.subarray(0, bytesRead)).digest('hex');
  } finally {
    await handle.close();
  }
}
