import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './errors';
import type { Segment } from './store';

const setAside = '.compacted';

/**
 * Deletes a segment whose events are elsewhere now. Out of sight first, then looked at again: a window that nobody knew
 * of (a copy of this machine's storage elsewhere) may have written another line. It notices that its file is gone and
 * begins another (`SegmentWriter.append`). @param segment as it was read
 */
export async function removeSegment({ file, bytes }: Pick<Segment, 'file' | 'bytes'>): Promise<void> {
  const hidden = join(dirname(file), `.${basename(file)}${setAside}`);
  await unlessGone(rename(file, hidden));
  const found = await unlessGone(stat(hidden));
  if (found?.size === bytes) await rm(hidden, { force: true });
  else if (found) await unlessGone(rename(hidden, file));
}

/** Puts back what a removal that was stopped had taken out of sight: its events may be nowhere else. */
export async function putBackSegments(folder: string): Promise<void> {
  for (const name of (await unlessGone(readdir(folder))) ?? []) {
    if (!name.endsWith(setAside)) continue;
    await unlessGone(rename(join(folder, name), join(folder, name.slice(1, -setAside.length))));
  }
}

/** Undefined where the file is not there: another window does the same. */
export async function unlessGone<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
