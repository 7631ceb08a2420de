import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../core/errors';
import type { ProjectFile } from '../../core/kata';
import type { Translate } from '../../core/words';

/**
 * Makes files what they were, wherever they were changed or deleted.
 * @returns what kept it from being done, in words that say what to do
 */
export async function putBack(
  folder: string,
  files: readonly ProjectFile[],
  t: Translate,
): Promise<string | undefined> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
      await rm(file, { recursive: true, force: true });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } catch (thrown) {
      return t(
        'The file {0} belongs to the kata and could not be put back ({1}). Remove what is in its place.',
        path,
        messageOf(thrown, t),
      );
    }
  }
  return undefined;
}
