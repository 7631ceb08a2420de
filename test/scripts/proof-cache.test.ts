import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openProofCache, type ProofCacheOptions } from '../../scripts/proof-cache';

describe('proofs kept from earlier', () => {
  let options: ProofCacheOptions;

  beforeEach(async () => {
    const root = mkdtempSync(join(tmpdir(), 'proof-cache-'));
    options = { root, folder: join(root, 'katas'), cacheFolder: join(root, '.cache'), versions: ['node 20'] };
    write('src/core/compare.ts', 'one');
    write('src/views/today.ts', 'one');
    write('scripts/prove-katas.ts', 'one');
    write('esbuild.js', 'one');
    write('package-lock.json', 'one');
    write('katas/kata.schema.json', 'one');
    write('katas/double/kata.json', 'one');
    write('katas/double/variations/coins/solution.rs', 'one');
    const cache = await openProofCache<number>(options);
    await cache.keep('double', 7);
  });

  afterEach(() => rmSync(options.root, { recursive: true, force: true }));

  function write(file: string, text: string): void {
    const path = join(options.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  async function found(changes: Partial<ProofCacheOptions> = {}): Promise<number | undefined> {
    const cache = await openProofCache<number>({ ...options, ...changes });
    return (await cache.findAll(['double', 'treble'])).get('double');
  }

  it('hold while nothing changes that they rest on', async () => {
    write('src/views/today.ts', 'two');
    assert.equal(await found(), 7);
  });

  for (const file of [
    'katas/double/kata.json',
    'katas/double/variations/coins/solution.rs',
    'katas/double/variations/stamps/variation.json',
    'katas/kata.schema.json',
    'src/core/compare.ts',
    'src/judge.ts',
    'scripts/prove-katas.ts',
    'esbuild.js',
    'package-lock.json',
  ]) {
    it(`are void once ${file} is another`, async () => {
      write(file, 'two');
      assert.equal(await found(), undefined);
    });
  }

  it('are void where a file was moved without a change', async () => {
    rmSync(join(options.root, 'katas/double/variations/coins/solution.rs'));
    write('katas/double/variations/stamps/solution.rs', 'one');
    assert.equal(await found(), undefined);
  });

  it('are void with another version of a toolchain', async () => {
    assert.equal(await found({ versions: ['node 24'] }), undefined);
  });

  it('are made again where the file is damaged', async () => {
    write('.cache/double.json', '{"key":');
    assert.equal(await found(), undefined);
  });
});
