import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../core/errors';
import type { ProjectFile } from '../../core/kata';

/**
 * Makes files what they were, wherever they were changed or deleted.
 * @returns what kept it from being done, in words that say what to do
 */
export async function putBack(folder: string, files: readonly ProjectFile[]): Promise<string | undefined> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
      await rm(file, { recursive: true, force: true });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } catch (thrown) {
      return `${path} is not the learner's and could not be put back (${messageOf(thrown)}). Remove what is in its place.`;
    }
  }
  return undefined;
}
