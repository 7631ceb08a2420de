import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Enough for the katas of a few sessions; a Go program has 1 to 2 MB. */
const mostPrograms = 30;

/** Compiled programs by a hash of all that went into them: code that was compiled before runs at once. */
export class ProgramCache {
  constructor(private readonly folder: string) {}

  /** Path of the program, where there is one. */
  async find(key: string): Promise<string | undefined> {
    const path = this.pathOf(key);
    try {
      const now = new Date();
      // The oldest ones go first: it was used just now.
      await utimes(path, now, now);
      return path;
    } catch {
      return undefined;
    }
  }

  /** A path to compile to. It must be given to `keep`, or to `drop` where that failed. */
  async reserve(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return join(this.folder, `new-${randomBytes(8).toString('hex')}${suffix}`);
  }

  /** Takes a compiled program in; returns where it lies now. */
  async keep(key: string, compiled: string): Promise<string> {
    const path = this.pathOf(key);
    await rename(compiled, path);
    await this.trim();
    return path;
  }

  async drop(compiled: string): Promise<void> {
    await rm(compiled, { force: true }).catch(() => {});
  }

  private pathOf(key: string): string {
    return join(this.folder, `${key}${suffix}`);
  }

  /** Another window may do the same at the same time, or run what is to go: then it stays for now. */
  private async trim(): Promise<void> {
    const names = await readdir(this.folder);
    if (names.length <= mostPrograms) return;
    const aged = await Promise.all(
      names.map(async name => {
        const path = join(this.folder, name);
        const time = await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        );
        return { path, time };
      }),
    );
    aged.sort((a, b) => b.time - a.time);
    await Promise.all(aged.slice(mostPrograms).map(({ path }) => this.drop(path)));
  }
}

const suffix = process.platform === 'win32' ? '.exe' : '';
