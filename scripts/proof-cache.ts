import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface ProofCacheOptions {
  /** Of the project: what a proof rests on besides the kata is read from here. */
  readonly root: string;
  /** Of the pack. */
  readonly folder: string;
  /** Where proofs are kept; safe to delete. */
  readonly cacheFolder: string;
  /** Of everything that ran and is not part of the project: Node, the toolchains. */
  readonly versions: readonly string[];
}

/** Remembers of each kata what its last sound proof found, for as long as nothing that it rests on changes. */
export interface ProofCache<Found> {
  /** By kata; one is absent where nothing was kept, or anything is other than it was, or the file is damaged. */
  findAll(katas: readonly string[]): Promise<ReadonlyMap<string, Found>>;
  keep(kata: string, found: Found): Promise<void>;
}

/** What decides how a kata is run and judged; package-lock.json stands for every tool. */
const sources = ['src', 'scripts', 'esbuild.js', 'package-lock.json', 'katas/kata.schema.json'];

/** Not a part of that, and changed most. */
const surfaces = /^src[/\\](host|views|webviews|log|coach)[/\\]/;

/** @template Found plain JSON */
export async function openProofCache<Found>(options: ProofCacheOptions): Promise<ProofCache<Found>> {
  const { root, folder, cacheFolder, versions } = options;
  const common = [JSON.stringify(versions), ...(await Promise.all(sources.map(source => digest(root, source))))].join();
  const keyOf = async (kata: string): Promise<string> => sha256(common + (await digest(folder, kata)));
  const fileOf = (kata: string): string => join(cacheFolder, `${kata}.json`);
  return {
    findAll: async katas => {
      const all = new Map<string, Found>();
      for (const kata of katas) {
        const kept = await read<{ readonly key?: string; readonly found?: Found }>(fileOf(kata));
        if (kept?.found !== undefined && kept.key === (await keyOf(kata))) all.set(kata, kept.found);
      }
      return all;
    },
    keep: async (kata, found) => {
      await mkdir(cacheFolder, { recursive: true });
      await writeFile(fileOf(kata), JSON.stringify({ key: await keyOf(kata), found }));
    },
  };
}

/** Of a file, or of all files in a folder with their names. */
async function digest(root: string, path: string): Promise<string> {
  const full = join(root, path);
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return sha256(await readFile(full));
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(file => !surfaces.test(file));
  const parts = files.sort().map(async file => `${file}:${sha256(await readFile(join(root, file)))}`);
  return sha256((await Promise.all(parts)).join());
}

async function read<Value>(file: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Not there yet, or damaged: prove again.
    return undefined;
  }
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
