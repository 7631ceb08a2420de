import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Drafts } from '../../src/log/drafts';
import { isOwnerAlive, type Owner } from '../../src/log/owner';
import { temporaryFolder } from './support';

const first = '01KB00000000000000000000AA';
const second = '01KB00000000000000000000AB';

describe('drafts', () => {
  const folder = temporaryFolder();
  const dead = new Set<number>();
  beforeEach(() => dead.clear());

  const window = (pid: number) =>
    new Drafts({
      storage: folder(),
      pid,
      window: `window ${pid}`,
      clock: () => 1000,
      isAlive: owner => !dead.has(owner.pid),
    });
  const pathOf = (id: string, name = 'rep.json') => join(folder(), 'drafts', id, name);
  const idsIn = async (drafts: Drafts) => (await drafts.list()).drafts.map(draft => draft.id);

  it('come back as they were saved', async () => {
    const drafts = window(1);
    await drafts.save(first, { phase: 'coding', runs: 2 });
    assert.deepEqual(await drafts.load(first), { phase: 'coding', runs: 2 });
    assert.deepEqual(await window(2).load(first), { phase: 'coding', runs: 2 });
    assert.equal(await drafts.load(second), undefined);
  });

  it('are written at most once while a write is under way, the newest last', async () => {
    const drafts = window(1);
    await Promise.all(Array.from({ length: 200 }, (_, runs) => drafts.save(first, { runs })));
    assert.deepEqual(await drafts.load(first), { runs: 199 });
    assert.deepEqual(await readdir(join(folder(), 'drafts', first)), ['rep.json']);
  });

  it('fail to save with an error, and save again afterwards', async () => {
    const drafts = window(1);
    await writeFile(join(folder(), 'drafts'), 'in the way');
    await assert.rejects(drafts.save(first, 1));
    await rm(join(folder(), 'drafts'));
    await drafts.save(first, 2);
    assert.equal(await drafts.load(first), 2);
  });

  it('are listed newest first', async () => {
    const drafts = window(1);
    assert.deepEqual(await drafts.list(), { drafts: [], unreadable: [] });
    await drafts.save(first, 1);
    await drafts.save(second, 2);
    await utimes(pathOf(first), 2000, 2000);
    await utimes(pathOf(second), 1000, 1000);
    assert.deepEqual((await drafts.list()).drafts, [
      { id: first, state: 1, savedAt: 2_000_000 },
      { id: second, state: 2, savedAt: 1_000_000 },
    ]);
  });

  it('that cannot be read are reported and left alone', async () => {
    const drafts = window(1);
    await drafts.save(first, 1);
    await mkdir(join(folder(), 'drafts', second));
    await writeFile(pathOf(second), '{"torn');
    const { drafts: readable, unreadable } = await drafts.list();
    assert.deepEqual(
      readable.map(draft => draft.id),
      [first],
    );
    assert.deepEqual(
      unreadable.map(({ id, path }) => [id, path]),
      [[second, pathOf(second)]],
    );
    assert.equal(await readFile(pathOf(second), 'utf8'), '{"torn');
    await assert.rejects(drafts.load(second), /cannot be read/);
  });

  it('of which only the code is left are reported', async () => {
    const drafts = window(1);
    await drafts.writeCode(first, 'a.ts', 'mine');
    await drafts.claim(second);
    const { drafts: readable, unreadable } = await drafts.list();
    assert.deepEqual(readable, []);
    assert.deepEqual(
      unreadable.map(({ id }) => id),
      [first],
    );
  });

  it('hold the code file beside the state', async () => {
    const drafts = window(1);
    assert.equal(await drafts.readCode(first, 'insert-position.ts'), undefined);
    await drafts.writeCode(first, 'insert-position.ts', 'let é;\n');
    assert.equal(await drafts.readCode(first, 'insert-position.ts'), 'let é;\n');
    assert.equal(drafts.codePath(first, 'insert-position.ts'), pathOf(first, 'insert-position.ts'));
  });

  it('hold the files of a project in folders of it', async () => {
    const drafts = window(1);
    await drafts.writeCode(first, 'project/src/cart.js', 'export {};\n');
    assert.equal(await drafts.readCode(first, 'project/src/cart.js'), 'export {};\n');
    assert.equal(drafts.codePath(first, 'project/src/cart.js'), join(pathOf(first, 'project'), 'src', 'cart.js'));
  });

  for (const name of [
    '',
    '.',
    '..',
    '../x.ts',
    'a//b.ts',
    'a/../../b.ts',
    '/a.ts',
    'a/.git',
    'a\\b.ts',
    'C:x',
    '.hidden',
    'rep.json',
    'owner-1.json',
  ]) {
    it(`have no code file named ${JSON.stringify(name)}`, () => {
      assert.throws(() => window(1).codePath(first, name), RangeError);
    });
  }

  it('have only ids that are safe as a folder name', async () => {
    await assert.rejects(window(1).save('../evil', 1), RangeError);
    await assert.rejects(window(1).remove('..'), RangeError);
  });

  it('are gone after their removal, and a late save does not bring them back', async () => {
    const drafts = window(1);
    await drafts.claim(first);
    await drafts.writeCode(first, 'a.ts', '');
    const saving = drafts.save(first, 1);
    await Promise.all([saving, drafts.save(first, 2), drafts.remove(first), drafts.save(first, 3)]);
    await drafts.save(first, 4);
    assert.deepEqual(await readdir(join(folder(), 'drafts')), []);
    await drafts.remove(second);
  });

  describe('between windows', () => {
    it('are not offered to another while the one that claimed them lives', async () => {
      await window(1).save(first, 1);
      assert.equal(await window(1).claim(first), true);
      assert.deepEqual(await idsIn(window(2)), []);
      assert.equal(await window(2).claim(first), false);
      assert.deepEqual(await idsIn(window(1)), [first]);
      assert.equal(await window(1).claim(first), true);
    });

    it('are offered again once they are released', async () => {
      await window(1).save(first, 1);
      await window(1).claim(first);
      await window(2).release(first);
      assert.equal(await window(2).claim(first), false);
      await window(1).release(first);
      assert.deepEqual(await idsIn(window(2)), [first]);
      assert.equal(await window(2).claim(first), true);
      assert.equal(await window(1).claim(first), false);
    });

    it('are offered again once their owner is dead', async () => {
      await window(1).save(first, 1);
      await window(1).claim(first);
      dead.add(1);
      assert.deepEqual(await idsIn(window(2)), [first]);
      assert.equal(await window(2).claim(first), true);
    });

    it('go to exactly one of many that claim at once, time after time', async () => {
      await window(1).save(first, 1);
      for (let round = 0; round < 20; round++) {
        const pids = Array.from({ length: 8 }, (_, index) => 100 * (round + 1) + index);
        const won = await Promise.all(pids.map(pid => window(pid).claim(first)));
        assert.equal(won.filter(Boolean).length, 1, `round ${round}`);
        const owner = pids[won.indexOf(true)] ?? 0;
        // Alternately released and left behind by a crash.
        if (round % 2 === 0) await window(owner).release(first);
        else dead.add(owner);
      }
      const claims = (await readdir(join(folder(), 'drafts', first))).filter(name => name.startsWith('owner-'));
      assert.equal(claims.length, 1);
    });

    it('with an unreadable claim are free', async () => {
      await window(1).save(first, 1);
      await writeFile(pathOf(first, 'owner-3.json'), '{"torn');
      assert.equal(await window(2).claim(first), true);
      assert.equal(await window(1).claim(first), false);
    });
  });
});

describe('an owner', () => {
  const owner = (pid: number, since: number): Owner => ({ pid, window: '', since });

  it('lives as long as its process', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const closed = once(child, 'close');
    const claimed = owner(child.pid ?? -1, Date.now() + 1000);
    assert.equal(isOwnerAlive(claimed, Date.now()), true);
    child.kill('SIGKILL');
    await closed;
    assert.equal(isOwnerAlive(claimed, Date.now()), false);
  });

  it('is dead where its number belongs to a process that began after the claim', function () {
    if (process.platform !== 'linux') this.skip();
    const startedAt = Date.now() - process.uptime() * 1000;
    assert.equal(isOwnerAlive(owner(process.pid, startedAt + 1000), Date.now()), true);
    assert.equal(isOwnerAlive(owner(process.pid, startedAt - 120_000), Date.now()), false);
  });

  it('is dead where the machine started after the claim', () => {
    assert.equal(isOwnerAlive(owner(process.pid, 0), Date.now()), false);
  });
});
