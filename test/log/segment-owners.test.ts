import { deepEqual } from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIdMaker } from '../../src/core/ids';
import { SegmentOwners } from '../../src/log/segment-owners';
import { seededRandom, temporaryFolder } from './support';

describe('Who writes a segment', () => {
  const folder = temporaryFolder();
  const makeId = createIdMaker(seededRandom(1));
  const [mine, gone] = [makeId(1), makeId(2)];
  const owners = (pid: number) =>
    new SegmentOwners({ folder: join(folder(), 'segments'), owner: { pid, window: 'w' }, clock: Date.now });
  /** No process has this number. */
  const nobody = 2 ** 22 + 1;

  it('is nobody before anything was written', async () => {
    deepEqual([...(await owners(process.pid).living())], []);
  });

  it('is a window that runs; the claim of one that is gone is cleared away', async () => {
    await owners(process.pid).claim(mine);
    await owners(nobody).claim(gone);
    deepEqual([...(await owners(process.pid).living())], [mine]);
    deepEqual(await readdir(join(folder(), 'segments')), [`${mine}.json`]);
  });

  it('is nobody where the claim cannot be read, and other files are left alone', async () => {
    await owners(process.pid).claim(mine);
    await writeFile(join(folder(), 'segments', `${gone}.json`), '{"pid":');
    await writeFile(join(folder(), 'segments', 'notes.json'), '');
    deepEqual([...(await owners(process.pid).living())], [mine]);
    deepEqual((await readdir(join(folder(), 'segments'))).sort(), [`${mine}.json`, 'notes.json']);
  });
});
