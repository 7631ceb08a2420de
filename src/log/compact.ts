import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isId } from '../core/ids';
import { syncFolder, writeFileAtomic } from './atomic-file';
import { putBackSegments, removeSegment, unlessGone } from './remove-segment';
import { chunkBytes, readSegment, type SegmentContents } from './segment-reader';

/** Fewer segments than this are not worth a rewrite. */
const fewest = 16;
/** A segment is not grown beyond this, bytes: a sync tool carries the whole file again for each change. */
const largest = 4 * 1024 * 1024;

export interface CompactOptions {
  /** `<dataFolder>/log/<device>` of this device: nobody else's segments are ever touched. */
  readonly folder: string;
  /** Ids of segments that a window which runs may write to. */
  readonly living: () => Promise<ReadonlySet<string>>;
  readonly makeSegmentId: () => string;
}

/**
 * Joins small old segments of this device, line for line as they are, into larger ones. Safe to be stopped at any
 * instant, and to be done by two windows at once: the new segment is whole on disk before the old ones go, and an event
 * in both counts once. A segment with a line that is damaged, of a newer format, or at odds with another stays as it is.
 * @returns how many segments are gone, and how many hold their events now
 * @throws what node:fs rejects with, and then every event is where it was or in a new segment besides
 */
export async function compact(options: CompactOptions): Promise<{ readonly joined: number; readonly into: number }> {
  const { folder } = options;
  await putBackSegments(folder);
  const small = await smallSegments(folder);
  // Asked for after they were listed: a segment is claimed before it is there.
  const living = await options.living();
  const old = small.filter(file => !living.has(basename(file, '.jsonl')));
  const found = { joined: 0, into: 0 };
  if (old.length < fewest) return found;
  for (const batch of batches(await wholeSegments(old))) {
    if (batch.length < 2) continue;
    await joinSegments(batch, join(folder, `${options.makeSegmentId()}.jsonl`));
    found.joined += batch.length;
    found.into += 1;
  }
  return found;
}

async function smallSegments(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of ((await unlessGone(readdir(folder))) ?? []).sort()) {
    // A conflict copy has another name, and is a sync tool's to clear away.
    if (!name.endsWith('.jsonl') || !isId(basename(name, '.jsonl'))) continue;
    const found = await unlessGone(stat(join(folder, name)));
    if (found && found.size < largest / 2) files.push(join(folder, name));
  }
  return files;
}

/** Those that can be joined without loss. */
async function wholeSegments(files: readonly string[]): Promise<SegmentContents[]> {
  const whole: SegmentContents[] = [];
  const known = new Map<string, string>();
  const chunk = new Uint8Array(chunkBytes);
  for (const file of files) {
    const segment = await unlessGone(readSegment(file, chunk));
    if (!segment || segment.damaged.length > 0 || segment.end.bytes !== segment.bytes) continue;
    // A line may contradict one of its own segment as well.
    const lines = new Map(segment.entries.map(({ event, raw }) => [event.id, raw]));
    if (segment.entries.some(({ event, raw }) => (known.get(event.id) ?? lines.get(event.id)) !== raw)) continue;
    for (const [id, raw] of lines) known.set(id, raw);
    whole.push(segment);
  }
  return whole;
}

/** In their order, each as large as a segment may be. */
function batches(segments: readonly SegmentContents[]): SegmentContents[][] {
  const all: SegmentContents[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    if (size + segment.bytes > largest) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(segment);
    size += segment.bytes;
  }
  return all;
}

async function joinSegments(batch: readonly SegmentContents[], target: string): Promise<void> {
  const lines = new Map(batch.flatMap(({ entries }) => entries.map(({ event, raw }) => [event.id, raw] as const)));
  if (lines.size > 0) await writeFileAtomic(target, [...lines.values()].map(line => `${line}\n`).join(''));
  for (const segment of batch) await removeSegment(segment);
  await syncFolder(dirname(target));
}
