import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { PracticeError } from '../core/errors';
import { writeFileAtomic } from './atomic-file';
import { errorCode } from './errors';
import { readLogFolder } from './log-folder';

/** What a data folder holds (DESIGN §6). The extension's own storage, the default, holds more that is this machine's. */
const parts = ['log', 'attempts', join('packs', 'mine')];

/**
 * Copies the log, the attempts and the learner's own katas to another data folder and makes sure that every event got
 * there. What is there already is united with it, never written over; `from` stays as it is. Done again it only brings
 * what is new.
 * @param known how many events are known to be in `from`: a drive that is gone reads as an empty log
 * @throws PracticeError where an event did not get there; what node:fs rejects with
 */
export async function copyData(from: string, to: string, { known = 0 } = {}): Promise<void> {
  for (const part of parts) {
    for (const file of await filesBelow(join(from, part))) await copy(file, join(to, relative(from, file)));
  }
  await verify(from, to, known);
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function copy(file: string, target: string): Promise<void> {
  const bytes = await readFile(file);
  const there = await readFile(target).catch(error => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!there || isPrefix(there, bytes, target)) await writeFileAtomic(target, bytes);
  else if (isSegment(target) && !bytes.equals(there) && !isPrefix(bytes, there, target)) {
    // Two segments of one name and not the same: both are read, as a sync tool's conflict copy is.
    await writeFileAtomic(besides(target, bytes), bytes);
  }
}

/** Whether `a` is an older state of `b`: a segment only grows. */
function isPrefix(a: Buffer, b: Buffer, file: string): boolean {
  return isSegment(file) && a.length < b.length && b.subarray(0, a.length).equals(a);
}

function isSegment(file: string): boolean {
  return file.endsWith('.jsonl') && dirname(dirname(file)).endsWith(`${sep}log`);
}

function besides(file: string, bytes: Buffer): string {
  const hash = createHash('sha1').update(bytes).digest('hex').slice(0, 8);
  return file.replace(/\.jsonl$/, ` (${hash}).jsonl`);
}

async function verify(from: string, to: string, known: number): Promise<void> {
  const [ours, theirs] = await Promise.all([readLogFolder(join(from, 'log')), readLogFolder(join(to, 'log'))]);
  if (ours.entries.length < known) {
    throw new PracticeError(
      'The log in {0} cannot be read whole ({1} of {2} events). Bring it back (is its drive connected?), then try again.',
      from,
      ours.entries.length,
      known,
    );
  }
  const there = new Set(theirs.entries.map(({ event }) => event.id));
  const missing = ours.entries.filter(({ event }) => !there.has(event.id));
  if (missing.length === 0) return;
  throw new PracticeError(
    '{0} of {1} events did not get to {2}. Nothing was changed in {3}, which is used on.',
    missing.length,
    ours.entries.length,
    to,
    from,
  );
}
