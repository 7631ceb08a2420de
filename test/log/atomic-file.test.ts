import assert from 'node:assert/strict';
import { type FileHandle, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileAtomic, writeFileAtomic } from '../../src/log/atomic-file';
import { temporaryFolder } from './support';

describe('a file written atomically', () => {
  const folder = temporaryFolder();
  let methods: Pick<FileHandle, 'sync'>;
  let sync: FileHandle['sync'];

  before(async () => {
    const handle = await open(__filename, 'r');
    methods = Object.getPrototypeOf(handle);
    await handle.close();
    sync = methods.sync;
  });
  afterEach(() => {
    methods.sync = sync;
  });

  it('is synced before it takes its place, and its folder after', async function () {
    if (process.platform === 'win32') this.skip();
    const path = join(folder(), 'a');
    await writeFile(path, 'old');
    const seen: string[] = [];
    methods.sync = async function (this: FileHandle) {
      seen.push(await readFile(path, 'utf8'));
      await sync.call(this);
    };
    await writeFileAtomic(path, 'new');
    assert.deepEqual(seen, ['old', 'new']);
  });

  it('is the old one, with nothing beside it, where writing fails', async () => {
    const path = join(folder(), 'a');
    await writeFile(path, 'old');
    methods.sync = () => Promise.reject(new Error('injected'));
    await assert.rejects(writeFileAtomic(path, 'new'), /injected/);
    assert.equal(await readFile(path, 'utf8'), 'old');
    assert.deepEqual(await readdir(folder()), ['a']);
  });

  it('is created by one of many, whole for all', async () => {
    const path = join(folder(), 'a');
    const texts = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(1000));
    const won = await Promise.all(texts.map(text => createFileAtomic(path, text)));
    assert.equal(won.filter(Boolean).length, 1);
    assert.equal(await readFile(path, 'utf8'), texts[won.indexOf(true)]);
    assert.deepEqual(await readdir(folder()), ['a']);
  });
});
