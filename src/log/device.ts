import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileAtomic, writeFileAtomic } from './atomic-file';
import { errorCode } from './errors';

/**
 * This device's id, 8 hex digits, made at the first call and the same ever after; two windows that start at once get
 * the same one.
 * @param folder local storage, which is never synced: two devices that shared the file would share the id
 * @param random numbers in [0, 1)
 * @throws what node:fs rejects with where the folder cannot be written
 */
export async function deviceId(folder: string, random: () => number): Promise<string> {
  const path = join(folder, 'device');
  const known = await readId(path);
  if (known !== undefined) return known;
  const made = Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
  if (await createFileAtomic(path, made)) return made;
  // Another window was first; or the file is there and holds no id, and is of no use to anyone.
  const other = await readId(path);
  if (other !== undefined) return other;
  await writeFileAtomic(path, made);
  return (await readId(path)) ?? made;
}

async function readId(path: string): Promise<string | undefined> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    return /^[0-9a-f]{8}$/.test(text) ? text : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
