import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type IndexCache, loadCachedPack } from '../../src/packs/index-cache';
import { nodeFiles } from '../../src/packs/node-files';
import { doubleKata, kataFiles, packTexts } from './sample';

/** A cache in memory, and the packs that were read in full. */
function memoryCache() {
  const kept = new Map<string, string>();
  const cache: IndexCache = {
    read: async folder => kept.get(folder),
    write: async (folder, text) => {
      kept.set(folder, text);
    },
  };
  return { kept, cache };
}

describe('The index of a pack, kept between starts', () => {
  let folder: string;
  const reads: string[] = [];
  const errors: unknown[] = [];
  const read = {
    ...nodeFiles(),
    readText: (path: string) => {
      reads.push(path.slice(folder.length + 1));
      return nodeFiles().readText(path);
    },
  };
  const open = (cache: IndexCache, version = '1') =>
    loadCachedPack(folder, { read, outer: [], cache, version, onError: error => errors.push(error) });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-index-'));
    reads.length = 0;
    errors.length = 0;
    for (const [path, text] of Object.entries(packTexts(kataFiles(doubleKata())))) {
      const file = join(folder, path.replace(/^pack\//, ''));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('spares reading the pack at the next start, and gives the same exercises', async () => {
    const { cache } = memoryCache();
    const first = await open(cache);
    reads.length = 0;
    const second = await open(cache);
    assert.equal(reads.join(), '');
    assert.deepEqual([second.topics, second.katas, second.problems], [first.topics, first.katas, first.problems]);
    const asked = ['double', 'coins', 'javascript'] as const;
    assert.deepEqual(await second.exercise(...asked), await first.exercise(...asked));
    assert.ok(reads.includes('double/kata.json'));
  });

  it('is made anew after an edit, a new kata, or an update of the program', async () => {
    const { cache } = memoryCache();
    await open(cache);
    await writeFile(join(folder, 'double/kata.json'), JSON.stringify(doubleKata({ title: 'Twice as much' })));
    assert.deepEqual(
      (await open(cache)).katas.map(({ title }) => title),
      ['Twice as much'],
    );
    await mkdir(join(folder, 'other'));
    const other = doubleKata({ id: 'other' });
    for (const [path, text] of Object.entries(kataFiles(other))) {
      await writeFile(join(folder, path.replace(/^pack\//, '')), text);
    }
    assert.deepEqual(
      (await open(cache)).katas.map(({ id }) => id),
      ['double', 'other'],
    );
    reads.length = 0;
    await open(cache, '2');
    assert.ok(reads.includes('topics.json'));
  });

  it('refuses with the reason a kata that was spoiled without changing its stamp', async () => {
    const { cache } = memoryCache();
    await open(cache);
    const file = join(folder, 'double/kata.json');
    const time = new Date(1_700_000_000_000);
    await utimes(file, time, time);
    await open(cache);
    const text = JSON.stringify(doubleKata());
    await writeFile(file, `${text.slice(0, -2)} ]`);
    await utimes(file, time, time);
    const pack = await open(cache);
    await assert.rejects(pack.exercise('double', 'base', 'javascript'), /"double" cannot be served: .*kata\.json/);
  });

  it('loads the pack all the same where the cache cannot be read or is torn', async () => {
    const torn: IndexCache = { read: async () => '{"stamp":', write: async () => {} };
    assert.deepEqual(
      (await open(torn)).katas.map(({ id }) => id),
      ['double'],
    );
    const broken: IndexCache = {
      read: () => Promise.reject(new Error('cannot read')),
      write: () => Promise.reject(new Error('disk full')),
    };
    assert.deepEqual(
      (await open(broken)).katas.map(({ id }) => id),
      ['double'],
    );
    assert.equal(errors.length, 2);
  });
});
