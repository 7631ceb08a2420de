import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Attempts } from '../../src/log/attempts';
import type { LogWriteError } from '../../src/log/errors';
import { Outbox } from '../../src/log/outbox';
import { PracticeLog } from '../../src/log/practice-log';
import { lineOf, nodeStore, temporaryFolder } from './support';

describe('The outbox', () => {
  const folder = temporaryFolder();
  const drive = () => join(folder(), 'drive');
  const unplugged = () => join(folder(), 'unplugged');
  const unplug = () => rename(drive(), unplugged());
  const plugIn = () => rename(unplugged(), drive());
  let kept: LogWriteError[] = [];
  const throwIt = (error: unknown) => {
    throw error;
  };

  /** As one window has it; another `seed` is another window. */
  function outbox(seed = 1, hadFolder = false): Outbox {
    const box = new Outbox({
      home: nodeStore(drive(), '3f9c2a1e', seed, hadFolder),
      waiting: nodeStore(join(folder(), 'outbox'), '3f9c2a1e', seed + 100),
      folder: join(folder(), 'outbox'),
      dataFolder: drive,
      onError: throwIt,
    });
    box.onDidKeep(error => kept.push(error));
    return box;
  }
  const idsIn = async (box: Outbox) => (await box.read()).entries.map(({ event }) => event.id);
  const idsAtHome = async () => (await nodeStore(drive()).read()).entries.map(({ event }) => event.id);

  beforeEach(() => {
    kept = [];
  });

  it('keeps nothing where the data folder can be written', async () => {
    const box = outbox();
    await box.append([lineOf('01')]);
    deepEqual(await idsAtHome(), ['01']);
    deepEqual([kept, await box.waiting(), await box.flush()], [[], 0, 0]);
    deepEqual(await readdir(folder()), ['drive']);
  });

  it('takes what the folder cannot, says why, and writes it there when it is back', async () => {
    const box = outbox();
    await box.append([lineOf('01')]);
    await unplug();
    await box.append([lineOf('02')]);
    await box.append([lineOf('03')]);
    match(kept[0]?.message ?? '', /^Not recorded: the practice folder .* is gone\. Bring it back/);
    equal(await box.waiting(), 2);
    await rejects(box.flush(), /is gone/);
    equal(await box.waiting(), 2, 'and waits on');
    await plugIn();
    deepEqual(await idsIn(box), ['01', '02', '03'], 'before it is written it counts');
    equal(await box.flush(), 2);
    deepEqual(await idsAtHome(), ['01', '02', '03']);
    equal(await box.waiting(), 0);
    equal(await box.flush(), 0);
    await box.append([lineOf('04')]);
    deepEqual(await idsAtHome(), ['01', '02', '03', '04']);
  });

  it('takes it where a mount point is left empty, and puts nothing there', async () => {
    const box = outbox();
    await box.append([lineOf('01')]);
    await unplug();
    await mkdir(drive());
    await box.append([lineOf('02')]);
    deepEqual(await readdir(drive()), []);
    await rm(drive(), { recursive: true });
    await plugIn();
    equal(await box.flush(), 1);
    deepEqual(await idsAtHome(), ['01', '02']);
  });

  it('takes it where a file lies in the way', async () => {
    await writeFile(drive(), 'mine');
    const box = outbox();
    await box.append([lineOf('01')]);
    match(kept[0]?.message ?? '', /is a file/);
    await rejects(box.flush());
    await rm(drive());
    equal(await box.flush(), 1);
    deepEqual(await idsAtHome(), ['01']);
  });

  it('refuses what is no event at all, wherever there is room', async () => {
    const box = outbox();
    await rejects(box.append(['a\nb']), /must be one line/);
    equal(await box.waiting(), 0);
  });

  it('refuses what it cannot keep either, with the reason of the data folder', async () => {
    const box = outbox();
    await box.append([lineOf('01')]);
    await unplug();
    await writeFile(join(folder(), 'outbox'), 'mine');
    await rejects(box.append([lineOf('02')]), /Not recorded: the practice folder .* is gone/);
    deepEqual(kept, []);
  });

  it('is written by one of two windows while the other goes on: nothing is lost, nothing is doubled', async () => {
    const [one, other] = [outbox(1), outbox(2)];
    await one.append([lineOf('01')]);
    await other.append([lineOf('02')]);
    await unplug();
    for (let round = 10; round < 30; round += 2) {
      await one.append([lineOf(`${round}`)]);
      await other.append([lineOf(`${round + 1}`)]);
    }
    await plugIn();
    const flushing = one.flush();
    // Its own segment is taken from under it, or is there still.
    for (let round = 30; round < 40; round++) await other.append([lineOf(`${round}`)]);
    await Promise.all([flushing, other.flush()]);
    await one.flush();
    const ids = await idsAtHome();
    equal(ids.length, 2 + 20 + 10);
    equal(new Set(ids).size, ids.length);
    equal(await one.waiting(), 0);
  });

  it('is what a window that opens meanwhile reads, and a log that was known is not forgotten', async () => {
    const options = { device: '3f9c2a1e', clock: Date.now, offset: () => 60, makeId: () => '01' };
    const box = outbox();
    const log = await PracticeLog.open(box, options);
    await log.append({ type: 'undo', target: 'x', id: '05' });
    await unplug();
    await outbox(2, true).append([lineOf('06')]);
    await log.append({ type: 'undo', target: 'x', id: '07' });
    ok(await log.refresh());
    deepEqual(log.events.map(({ id }) => id).sort(), ['05', '06', '07']);
    deepEqual((await PracticeLog.open(outbox(3, true), options)).count, 2);
    await plugIn();
    await box.flush();
    await log.refresh();
    deepEqual(log.events.map(({ id }) => id).sort(), ['05', '06', '07']);
  });

  it('takes the code of a rep too, and a folder that is away is not made anew for it', async () => {
    const box = outbox();
    await box.append([lineOf('01')]);
    const attempts = new Attempts(drive, box);
    const [first, second] = ['01KA0000000000000000000001', '01KA0000000000000000000002'];
    await attempts.write(first, 'ts', 'one');
    await unplug();
    await attempts.write(second, 'ts', 'two');
    deepEqual((await readdir(folder())).sort(), ['outbox', 'unplugged']);
    equal(await attempts.read(second), 'two');
    await plugIn();
    deepEqual([...(await attempts.list([first, second])).keys()], [first, second]);
    await box.flush();
    equal(await new Attempts(drive).read(second), 'two');
    deepEqual(await readdir(join(folder(), 'outbox', 'attempts')), []);
  });
});
