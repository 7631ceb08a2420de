import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderProblem } from '../../src/log/data-folder';

describe('A data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-data-'));
  });
  afterEach(async () => {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true });
  });

  it('that can be written has no problem, and nothing is left in it', async () => {
    assert.equal(await dataFolderProblem(folder), undefined);
    assert.deepEqual(await readdir(folder), []);
  });

  it('that is not there says when it is made', async () => {
    assert.match((await dataFolderProblem(join(folder, 'none'))) ?? '', /not there\. It is made with the first rep/);
  });

  it('that is a file says so', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    assert.match((await dataFolderProblem(file)) ?? '', /no folder: choose another with spindle\.dataFolder/);
  });

  it('that is read-only says that nothing can be written', async function () {
    // Neither root nor Windows heeds the mode of a folder.
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    await chmod(folder, 0o500);
    assert.match((await dataFolderProblem(folder)) ?? '', /Nothing can be written there \(EACCES/);
  });
});
