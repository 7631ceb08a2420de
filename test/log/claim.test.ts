import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { readClaim, replaceClaim } from '../../src/log/claim';
import { temporaryFolder } from './support';

const owner = (pid: number) => ({ pid, window: 'a', since: 1 });

describe('a claim', () => {
  const folder = temporaryFolder();

  it('is held by its newest owner, until it is released', async () => {
    const none = await readClaim(folder());
    assert.deepEqual(none, { generation: 0 });
    assert.equal(await replaceClaim(folder(), none, owner(1)), true);
    const claimed = await readClaim(folder());
    assert.deepEqual(claimed, { generation: 1, owner: owner(1) });
    assert.equal(await replaceClaim(folder(), claimed, undefined), true);
    assert.deepEqual(await readClaim(folder()), { generation: 2 });
    assert.deepEqual(await readdir(folder()), ['owner-2.json']);
  });

  it('is not won by a window that looked before others claimed and released', async () => {
    const stale = await readClaim(folder());
    await replaceClaim(folder(), stale, owner(1));
    await replaceClaim(folder(), await readClaim(folder()), undefined);
    await replaceClaim(folder(), await readClaim(folder()), owner(2));
    assert.equal(await replaceClaim(folder(), stale, owner(3)), false);
    assert.deepEqual((await readClaim(folder())).owner, owner(2));
    assert.deepEqual(await readdir(folder()), ['owner-3.json']);
  });

  it('of a folder that is not there is held by nobody', async () => {
    assert.deepEqual(await readClaim(`${folder()}/none`), { generation: 0 });
  });
});
