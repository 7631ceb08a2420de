import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../core/ids';
import { writeFileAtomic } from './atomic-file';
import { isOwnerAlive, type Owner } from './owner';

export interface SegmentOwnersOptions {
  /** In local storage: which process of this machine writes a segment is nobody else's business. */
  readonly folder: string;
  readonly owner: Omit<Owner, 'since'>;
  readonly clock: () => number;
}

/** Which segments of this device a window that still runs may write to: compaction keeps away from those. */
export class SegmentOwners {
  constructor(private readonly options: SegmentOwnersOptions) {}

  /** Says that this window writes the segment; before it is created, so that it is never seen without an owner. */
  async claim(segment: string): Promise<void> {
    const { owner, clock } = this.options;
    await writeFileAtomic(this.fileOf(segment), JSON.stringify({ ...owner, since: clock() }));
  }

  /** The segments whose window is alive; the claims of others are cleared away. */
  async living(): Promise<ReadonlySet<string>> {
    const names = await readdir(this.options.folder).catch(() => []);
    const living = new Set<string>();
    for (const name of names) {
      const segment = name.slice(0, -'.json'.length);
      if (!name.endsWith('.json') || !isId(segment)) continue;
      if (await this.isAlive(segment)) living.add(segment);
      else await rm(this.fileOf(segment), { force: true });
    }
    return living;
  }

  /** What cannot be read was never finished: claims are written in one step. */
  private async isAlive(segment: string): Promise<boolean> {
    try {
      const owner = JSON.parse(await readFile(this.fileOf(segment), 'utf8')) as Owner;
      return isOwnerAlive(owner, this.options.clock());
    } catch {
      return false;
    }
  }

  private fileOf(segment: string): string {
    return join(this.options.folder, `${segment}.json`);
  }
}
