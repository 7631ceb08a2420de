import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deviceId } from '../../src/log/device';
import { seededRandom, temporaryFolder } from './support';

describe('the device id', () => {
  const folder = temporaryFolder();

  it('is 8 hex digits, made once', async () => {
    const storage = join(folder(), 'not', 'there');
    assert.equal(await deviceId(storage, () => 0x3f / 2 ** 32), '0000003f');
    assert.equal(await deviceId(storage, () => 0.5), '0000003f');
  });

  it('is one for all windows that start at once', async () => {
    const random = seededRandom(3);
    const ids = await Promise.all(Array.from({ length: 20 }, () => deviceId(folder(), random)));
    assert.equal(new Set(ids).size, 1);
    assert.deepEqual(await readdir(folder()), ['device']);
  });

  it('is made anew where the file holds none', async () => {
    await writeFile(join(folder(), 'device'), '');
    const made = await deviceId(folder(), () => 0.5);
    assert.equal(made, '80000000');
    assert.equal(await deviceId(folder(), () => 0.1), made);
  });
});
