import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../core/ids';
import { writeFileAtomic } from './atomic-file';
import { errorCode } from './errors';
import type { Outbox } from './outbox';

/** The learner's code as it was graded, one file a rep: `<dataFolder>/attempts/<rep ulid>.<ext>`. */
export class Attempts {
  /**
   * @param dataFolder where it is now
   * @param outbox where it is kept when the data folder cannot be written (see `Outbox`)
   */
  constructor(
    private readonly dataFolder: () => string,
    private readonly outbox?: Pick<Outbox, 'folder' | 'isAway'>,
  ) {}

  /** Those there are, the newest word first. */
  private get folders(): string[] {
    return [...(this.outbox ? [this.outbox.folder] : []), this.dataFolder()].map(folder => join(folder, 'attempts'));
  }

  /**
   * Keeps the code of a rep; it is safe on disk once this resolves.
   * @param extension without the dot: `ts`
   * @returns the path
   * @throws RangeError for what cannot name a file; what node:fs rejects with
   */
  async write(id: string, extension: string, code: string): Promise<string> {
    // Ids may come from a log somebody else wrote, and must not lead out of the folder.
    if (!isId(id)) throw new RangeError(`Not the id of a rep: ${id}`);
    if (!/^[a-z0-9]{1,10}$/.test(extension)) throw new RangeError(`Not a file extension: ${extension}`);
    const write = async (folder: string) => {
      const path = join(folder, 'attempts', `${id}.${extension}`);
      await writeFileAtomic(path, code);
      return path;
    };
    const { outbox } = this;
    if (!outbox) return write(this.dataFolder());
    // Where a drive was unplugged, a new folder in its place would swallow the attempt.
    if (await outbox.isAway()) return write(outbox.folder);
    return write(this.dataFolder()).catch(() => write(outbox.folder));
  }

  /** The code of a rep, undefined where none was kept. */
  async read(id: string): Promise<string | undefined> {
    const path = (await this.list([id])).get(id);
    return path === undefined ? undefined : readFile(path, 'utf8');
  }

  /** The paths of the attempts there are among the reps `ids`, in their order. */
  async list(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const paths = new Map<string, string>();
    for (const folder of this.folders.toReversed()) {
      for (const name of await namesIn(folder)) paths.set(name.slice(0, name.indexOf('.')), join(folder, name));
    }
    const found = ids.map(id => [id, paths.get(id)] as const);
    return new Map(found.flatMap(([id, path]) => (path === undefined ? [] : [[id, path] as const])));
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => /^[^.]+\.[a-z0-9]{1,10}$/.test(name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
