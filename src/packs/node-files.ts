import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { maximumBytes, type PackEntry, type PackFiles, tooLarge } from './files';

/** Packs on disk, through Node. */
export function nodeFiles(): PackFiles {
  return { readText, list, stamp };
}

async function readText(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    // Asked of the open file, so that what is measured is what is read; a pipe or a device would never end.
    const found = await file.stat();
    if (!found.isFile()) throw new Error('This is not a regular file.');
    if (found.size > maximumBytes) throw new Error(tooLarge(found.size));
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function list(path: string): Promise<readonly PackEntry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map(entry => ({
    name: entry.name,
    isDirectory: entry.isDirectory(),
    isLink: entry.isSymbolicLink(),
  }));
}

/** Folders looked at before others have their turn. */
const slice = 500;

/**
 * Times and sizes of what an index is made of. A folder's own time tells that a variation came or went.
 * Synchronous calls in slices: asked one by one through the thread pool, ten thousand take three times as long.
 */
async function stamp(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = (await list(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name, isDirectory }] of entries.entries()) {
    if (index % slice === slice - 1) await breathe();
    for (const path of isDirectory ? [name, `${name}/kata.json`, `${name}/variations`] : [name]) {
      const found = statSync(join(folder, path), { throwIfNoEntry: false });
      hash.update(`${path} ${found ? `${found.mtimeMs} ${found.size}` : '-'}\n`);
    }
  }
  return hash.digest('hex');
}
