import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndexFiles } from '../src/index-files';

describe('The kept indexes of packs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-indexes-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are read as they were written, one a pack, by whoever comes later', async () => {
    const kept = join(folder, 'new', 'folder');
    await new IndexFiles(kept).write('/packs/one', 'first');
    await new IndexFiles(kept).write('/packs/one', 'one');
    await new IndexFiles(kept).write('/packs/two', 'two');
    const read = await Promise.all(
      ['/packs/one', '/packs/two', '/packs/three'].map(pack => new IndexFiles(kept).read(pack)),
    );
    assert.deepEqual(read, ['one', 'two', undefined]);
    assert.equal(readdirSync(kept).length, 2);
  });

  it('say so where the folder cannot be used', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await assert.rejects(new IndexFiles(file).write('/packs/one', ''));
    await assert.rejects(new IndexFiles(file).read('/packs/one'), { code: 'ENOTDIR' });
  });
});
