import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { english, said } from '../../src/core/words';
import { dataFolderProblem } from '../../src/log/data-folder';

async function problemOf(folder: string): Promise<string> {
  const problem = await dataFolderProblem(folder);
  return problem ? said(problem, english) : '';
}

describe('A data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-data-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('that can be written has no problem, and nothing is left in it', async () => {
    assert.equal(await dataFolderProblem(folder), undefined);
    assert.deepEqual(await readdir(folder), []);
  });

  it('that is not there says when it is made', async () => {
    assert.match(await problemOf(join(folder, 'none')), /not there\. It is made with the first rep/);
  });

  it('that is a file says that nothing can be written, and why', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    assert.match(await problemOf(file), /Nothing can be written there \(ENO.*spindle\.dataFolder/);
  });

  it('that only looks writable is tried out', async function () {
    if (process.platform !== 'linux') this.skip();
    // Its mode says that root may write, and nobody may.
    assert.match(await problemOf('/proc'), /Nothing can be written there/);
  });
});
