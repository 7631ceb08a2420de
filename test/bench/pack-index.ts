import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IndexCache, loadCachedPack } from '../../src/packs/index-cache';
import { nodeFiles } from '../../src/packs/node-files';
import { loadPack } from '../../src/packs/pack';
import { interleaved, type Measurement } from './measure';

const wanted = 10_000;

/** A start with a pack of 10,000 katas that was read before, against reading and checking all of it. */
export async function packIndex(repository: string, rounds = 5): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  const read = nodeFiles();
  try {
    const pack = join(folder, 'pack');
    generate(join(repository, 'katas'), pack);
    const kept = join(folder, 'index.json');
    const cache: IndexCache = {
      read: async () => readFileSync(kept, 'utf8'),
      write: async (_, text) => writeFileSync(kept, text),
    };
    writeFileSync(kept, '');
    const open = async (): Promise<void> => {
      const { katas } = await loadCachedPack(pack, { read, outer: [], cache, version: '1', onError: fail });
      if (katas.length !== wanted) throw new Error(`The index has ${katas.length} katas, not ${wanted}.`);
    };
    await open();
    const whole = async (): Promise<void> => {
      await loadPack(pack, read);
    };
    const times = await interleaved(rounds, open, whole);
    return { name: 'index 10,000 katas / read them', ...times, budget: { kind: 'within', limit: 200 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies of one built-in kata, each with an id of its own. */
function generate(builtIn: string, pack: string): void {
  cpSync(join(builtIn, 'topics.json'), join(pack, 'topics.json'));
  const kata = JSON.parse(readFileSync(join(builtIn, 'insert-position', 'kata.json'), 'utf8')) as object;
  for (let index = 0; index < wanted; index++) {
    const id = `generated-${index}`;
    cpSync(join(builtIn, 'insert-position'), join(pack, id), { recursive: true });
    writeFileSync(join(pack, id, 'kata.json'), JSON.stringify({ ...kata, id }));
  }
}

function fail(error: unknown): void {
  throw error;
}
