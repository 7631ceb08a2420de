import { open, readdir } from 'node:fs/promises';
import { maximumBytes, type PackEntry, type PackFiles, tooLarge } from './files';

/** Packs on disk, through Node. */
export function nodeFiles(): PackFiles {
  return { readText, list };
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
  return entries.map(entry => ({ name: entry.name, isDirectory: entry.isDirectory() }));
}
