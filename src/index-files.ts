import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from './log/atomic-file';
import { errorCode } from './log/errors';
import type { IndexCache } from './packs/index-cache';

/** The indexes of packs, a file each, in a folder that may be deleted at any time. */
export class IndexFiles implements IndexCache {
  constructor(private readonly folder: string) {}

  async read(pack: string): Promise<string | undefined> {
    try {
      return await readFile(this.#fileOf(pack), 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  write(pack: string, text: string): Promise<void> {
    return writeFileAtomic(this.#fileOf(pack), text);
  }

  #fileOf(pack: string): string {
    return join(this.folder, `${createHash('sha256').update(pack).digest('hex').slice(0, 32)}.json`);
  }
}
