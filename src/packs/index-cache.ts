import type { Topic } from '../core/kata';
import type { PackFiles } from './files';
import { loadPack, type Pack } from './pack';
import { openIndexedPack, type PackIndex } from './pack-index';

/** Keeps the indexes of packs between starts; a cache: what is lost or unreadable is made anew. */
export interface IndexCache {
  /** Undefined where nothing is kept. */
  read(folder: string): Promise<string | undefined>;
  write(folder: string, text: string): Promise<void>;
}

export interface CachedPackOptions {
  readonly read: PackFiles;
  /** Topics of packs loaded earlier. */
  readonly outer: readonly Topic[];
  readonly cache: IndexCache;
  /** Of the program: another one may read the same files otherwise. */
  readonly version: string;
  /** Errors of the cache itself; the pack is loaded all the same. */
  readonly onError: (error: unknown) => void;
}

interface Kept extends PackIndex {
  /** What the pack's files were when the index was made. */
  readonly stamp: string;
}

/**
 * A pack by the index kept from an earlier load, where no kata changed since; else by reading all of it. Every kata
 * is checked again when it is served, so a stale index can at most list what is then refused.
 */
export async function loadCachedPack(folder: string, options: CachedPackOptions): Promise<Pack> {
  const { read, outer, cache, version, onError } = options;
  const files = await read.stamp(folder).catch(() => undefined);
  if (files === undefined) return loadPack(folder, read, outer);
  const stamp = JSON.stringify([version, outer.map(({ id }) => id), files]);
  const kept = parseKept(await cache.read(folder).catch(noted(onError)));
  if (kept?.stamp === stamp) return openIndexedPack(folder, read, kept, { outer });
  const pack = await loadPack(folder, read, outer);
  const { topics, katas, problems } = pack;
  await cache.write(folder, JSON.stringify({ stamp, topics, katas, problems } satisfies Kept)).catch(noted(onError));
  return pack;
}

function parseKept(text: string | undefined): Kept | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    // Written by us, and by this version where the stamp is right, which is looked at next.
    return typeof value === 'object' && value !== null && 'stamp' in value ? (value as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function noted(onError: (error: unknown) => void): (error: unknown) => undefined {
  return error => {
    onError(error);
    return undefined;
  };
}
