import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../core/errors';
import { isId } from '../core/ids';
import type { Json } from '../core/values';
import { writeFileAtomic } from './atomic-file';
import { readClaim, replaceClaim } from './claim';
import { type Coalesced, createCoalesced } from './coalesce';
import { errorCode } from './errors';
import type { Owner } from './owner';

export interface DraftsOptions {
  /** Local storage, never the data folder: a draft belongs to the machine it is open on. */
  readonly storage: string;
  /** This window's extension host. */
  readonly pid: number;
  readonly window: string;
  readonly clock: () => number;
  /** Whether another window's process still runs; see `isOwnerAlive`. */
  readonly isAlive: (owner: Owner, now: number) => boolean;
}

/** A rep that can be resumed here. */
export interface Draft {
  readonly id: string;
  readonly state: Json;
  /** When it was saved last, milliseconds since 1970-01-01T00:00Z. */
  readonly savedAt: number;
}

export interface DraftList {
  /** Newest first, this window's own included. Those another living window has open are left out. */
  readonly drafts: readonly Draft[];
  /** What could not be read, and stays where it is. */
  readonly unreadable: readonly { readonly id: string; readonly path: string; readonly reason: string }[];
}

/**
 * Open and parked reps on disk: `<storage>/drafts/<rep ulid>/rep.json` holds the state, beside it the learner's code
 * file and who has the rep open (see `claim.ts`).
 */
export class Drafts {
  private readonly folder: string;
  private readonly saves = new Map<string, Coalesced<Json>>();
  private readonly removed = new Set<string>();

  constructor(private readonly options: DraftsOptions) {
    this.folder = join(options.storage, 'drafts');
  }

  /**
   * Saves the state of a rep. Saves may come in any number: the newest is written, and each resolves once it or a newer
   * one is on disk. After `remove` a late save does nothing, so that no recorded rep comes back.
   */
  async save(id: string, state: Json): Promise<void> {
    if (this.removed.has(id)) return;
    const path = this.statePath(id);
    const save = this.saves.get(id) ?? createCoalesced<Json>(value => writeFileAtomic(path, JSON.stringify(value)));
    this.saves.set(id, save);
    await save.write(state);
  }

  /** The saved state; undefined where there is none. @throws Error where it cannot be read; the file stays */
  async load(id: string): Promise<Json | undefined> {
    const path = this.statePath(id);
    try {
      return JSON.parse(await readFile(path, 'utf8')) as Json;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw new Error(
        `The draft ${path} cannot be read (${messageOf(error)}). Your code is beside it in that folder.`,
        {
          cause: error,
        },
      );
    }
  }

  async list(): Promise<DraftList> {
    const drafts: Draft[] = [];
    const unreadable: { id: string; path: string; reason: string }[] = [];
    for (const id of await this.ids()) {
      try {
        if (!(await this.isFree(id))) continue;
        const state = await this.load(id);
        if (state !== undefined) {
          drafts.push({ id, state, savedAt: (await stat(this.statePath(id))).mtimeMs });
        } else if (await this.hasCode(id)) {
          throw new Error('rep.json is missing, the code is still there');
        }
      } catch (error) {
        unreadable.push({ id, path: this.statePath(id), reason: messageOf(error) });
      }
    }
    drafts.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1));
    return { drafts, unreadable };
  }

  /**
   * Makes this window the one that has the rep open.
   * @returns false where another living window has it
   */
  async claim(id: string): Promise<boolean> {
    const { pid, window, clock } = this.options;
    const folder = this.folderOf(id);
    const current = await readClaim(folder);
    if (!this.isFreeOf(current.owner)) return false;
    return replaceClaim(folder, current, { pid, window, since: clock() });
  }

  /** Lets other windows have a rep this one claimed. */
  async release(id: string): Promise<void> {
    const folder = this.folderOf(id);
    const current = await readClaim(folder);
    if (current.owner?.pid === this.options.pid) await replaceClaim(folder, current, undefined);
  }

  /**
   * Where the learner's code is.
   * @param fileName from the draft's folder, with `/` where it lies deeper
   * @throws RangeError for a name that would lead elsewhere
   */
  codePath(id: string, fileName: string): string {
    const reserved = fileName === 'rep.json' || fileName.startsWith('owner-');
    const isSound = fileName.split('/').every(name => name !== '' && !name.startsWith('.') && !/[\\:\0]/.test(name));
    if (reserved || !isSound) throw new RangeError(`Not a name for a code file: ${fileName}`);
    return join(this.folderOf(id), ...fileName.split('/'));
  }

  /** Writes the code file whole, over what is there. */
  async writeCode(id: string, fileName: string, code: string): Promise<void> {
    await writeFileAtomic(this.codePath(id, fileName), code);
  }

  /** The code as it is on disk, undefined where there is none. */
  async readCode(id: string, fileName: string): Promise<string | undefined> {
    try {
      return await readFile(this.codePath(id, fileName), 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Deletes a draft. Only for a rep whose event the log has acknowledged, or that the learner threw away. */
  async remove(id: string): Promise<void> {
    const folder = this.folderOf(id);
    this.removed.add(id);
    await this.saves.get(id)?.idle();
    this.saves.delete(id);
    // Out of the list in one step: killed in the middle, nothing half deleted is offered or reported.
    const away = join(this.folder, `.removed-${id}`);
    try {
      await rename(folder, away);
      await rm(away, { recursive: true, force: true });
    } catch {
      // Windows does not move a folder in which a file is open, but may delete the rest.
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async ids(): Promise<string[]> {
    try {
      return (await readdir(this.folder)).filter(isId);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /** Whether a draft without state holds more than the claim that a window made before its first save. */
  private async hasCode(id: string): Promise<boolean> {
    const names = await readdir(this.folderOf(id));
    return names.some(name => !name.startsWith('.') && !name.startsWith('owner-'));
  }

  private async isFree(id: string): Promise<boolean> {
    return this.isFreeOf((await readClaim(this.folderOf(id))).owner);
  }

  /** This process's own number on a claim it did not make is that of a dead one, from before a container restarted. */
  private isFreeOf(owner: Owner | undefined): boolean {
    const { pid, isAlive, clock } = this.options;
    return owner === undefined || owner.pid === pid || !isAlive(owner, clock());
  }

  private statePath(id: string): string {
    return join(this.folderOf(id), 'rep.json');
  }

  private folderOf(id: string): string {
    if (!isId(id)) throw new RangeError(`Not the id of a rep: ${id}`);
    return join(this.folder, id);
  }
}
