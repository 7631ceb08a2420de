import { randomUUID } from 'node:crypto';
import { copyFile, constants as fsConstants, link, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './errors';

/**
 * Writes a whole file so that, whenever the machine stops, the path holds the old content or the new one: a temporary
 * file beside it, fsync, rename, fsync of the folder. Makes the folder where it is missing.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await withTemporary(path, content, temporary => rename(temporary, path));
}

/**
 * Creates a file with its whole content in one step, so that nobody ever reads half of it.
 * @returns false where the path exists already; that file is left as it is
 */
export async function createFileAtomic(path: string, text: string): Promise<boolean> {
  try {
    await withTemporary(path, text, temporary => linkOrCopy(temporary, path));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Makes a folder's entries (files created, renamed or removed in it) survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for this, and journals the entries itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems refuse to sync a folder; there is nothing more to be done on them.
    if (errorCode(error) !== 'EINVAL' && errorCode(error) !== 'ENOTSUP') throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a folder and its missing parents, each entry synced. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function withTemporary(
  path: string,
  content: string | Uint8Array,
  publish: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx', flush: true });
    await publish(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(folder);
}

async function linkOrCopy(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // exFAT and some network drives have no hard links: an exclusive copy is the next best.
    await copyFile(temporary, path, fsConstants.COPYFILE_EXCL);
  }
}
