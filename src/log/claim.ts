import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileAtomic } from './atomic-file';
import { errorCode } from './errors';
import type { Owner } from './owner';

/** The newest claim in a folder. Generation 0: nobody ever claimed it. */
export interface Claim {
  readonly generation: number;
  /** Absent where it was released. */
  readonly owner?: Owner;
}

/*
 * A folder is claimed by creating `owner-<n+1>.json` where n is the newest generation, all of its content in one step:
 * of two windows that saw generation n only one can. Generations only grow, a release is one too, and whoever created a
 * generation looks again and yields to a newer one, so a window that looked long ago cannot win with an old number.
 */

/** Who holds `folder`. A missing folder is held by nobody. */
export async function readClaim(folder: string): Promise<Claim> {
  const generation = Math.max(0, ...(await generations(folder)));
  if (generation === 0) return { generation };
  try {
    const owner: unknown = JSON.parse(await readFile(fileOf(folder, generation), 'utf8'));
    return isOwner(owner) ? { generation, owner } : { generation };
  } catch (error) {
    if (errorCode(error) !== '' && errorCode(error) !== 'ENOENT') throw error;
    return { generation };
  }
}

/**
 * Takes the place of `current`: with an owner it claims the folder, without one it releases it.
 * @returns false where another window was faster
 */
export async function replaceClaim(folder: string, current: Claim, owner: Owner | undefined): Promise<boolean> {
  const generation = current.generation + 1;
  if (!(await createFileAtomic(fileOf(folder, generation), JSON.stringify(owner ?? null)))) return false;
  const all = await generations(folder);
  const isNewest = all.every(other => other <= generation);
  const old = all.filter(other => (isNewest ? other < generation : other === generation));
  await Promise.all(old.map(other => rm(fileOf(folder, other), { force: true })));
  return isNewest;
}

async function generations(folder: string): Promise<number[]> {
  try {
    const names = await readdir(folder);
    return names.flatMap(name => /^owner-(\d{1,15})\.json$/.exec(name)?.[1] ?? []).map(Number);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function fileOf(folder: string, generation: number): string {
  return join(folder, `owner-${generation}.json`);
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, window, since } = value as Partial<Record<keyof Owner, unknown>>;
  return Number.isInteger(pid) && typeof window === 'string' && typeof since === 'number';
}
