import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../core/ids';
import { writeFileAtomic } from './atomic-file';
import { errorCode } from './errors';

/** The learner's code as it was graded, one file a rep: `<dataFolder>/attempts/<rep ulid>.<ext>`. */
export class Attempts {
  /** @param dataFolder where it is now */
  constructor(private readonly dataFolder: () => string) {}

  private get folder(): string {
    return join(this.dataFolder(), 'attempts');
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
    const path = join(this.folder, `${id}.${extension}`);
    await writeFileAtomic(path, code);
    return path;
  }

  /** The code of a rep, undefined where none was kept. */
  async read(id: string): Promise<string | undefined> {
    const path = (await this.list([id])).get(id);
    return path === undefined ? undefined : readFile(path, 'utf8');
  }

  /** The paths of the attempts there are among the reps `ids`, in their order. */
  async list(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map((await this.names()).map(name => [name.slice(0, name.indexOf('.')), name]));
    const found = ids.map(id => [id, names.get(id)] as const);
    return new Map(found.flatMap(([id, name]) => (name === undefined ? [] : [[id, join(this.folder, name)] as const])));
  }

  private async names(): Promise<string[]> {
    try {
      return (await readdir(this.folder)).filter(name => /^[^.]+\.[a-z0-9]{1,10}$/.test(name));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }
}
