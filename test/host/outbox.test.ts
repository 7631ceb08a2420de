import { equal, match, ok } from 'node:assert/strict';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, window, workspace } from 'vscode';
import { attemptOnDisk, eventOnDisk, storageOf } from './log-files';
import { command, eventually, putAwayAfterEach, spindle, startCoding } from './support';

/** Practice goes on while the drive that the data folder is on is unplugged. */
describe('A data folder that is gone for a while', () => {
  let parent = '';
  let storage = '';
  const drive = () => join(parent, 'drive');
  const { showWarningMessage } = window;
  const told: { message: string; press: (button: string | undefined) => void }[] = [];
  const practise = async () => {
    storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { skip: true });
    return command('grade');
  };
  const log = async () => (await command('doctor', { show: false })).log;

  before(async () => {
    parent = await mkdtemp(join(tmpdir(), 'spindle-outbox-'));
    Object.assign(window, {
      showWarningMessage: (message: string) =>
        new Promise<string | undefined>(resolve => told.push({ message, press: resolve })),
    });
    await practise();
    await command('undo');
    await command('moveData', { folder: drive() });
  });
  putAwayAfterEach();
  after(async () => {
    Object.assign(window, { showWarningMessage });
    await workspace.getConfiguration('spindle').update('dataFolder', undefined, ConfigurationTarget.Global);
    await eventually(
      'the default again',
      async () => (await command('doctor', { show: false })).data.folder === storage,
    );
    await rm(parent, { recursive: true, force: true });
  });

  it('loses no rep: it counts at once, waits, and is written when the folder is back', async () => {
    const start = (await spindle()).state();
    const unplugged = join(parent, 'unplugged');
    await rename(drive(), unplugged);

    const kept = [await practise(), await practise()];
    equal((await spindle()).state().events, start.events + 2);
    equal((await spindle()).state().today.done, start.today.done + 2);
    equal((await log()).waiting, 2);
    equal(told.length, 1, 'it is said once');
    match(told[0]?.message ?? '', /kept on this machine until it can be written: .*is gone\. Bring it back/);
    ok(!(await readdir(parent)).includes('drive'), 'no folder is made in its place');

    await rename(unplugged, drive());
    told[0]?.press('Try Again');
    await eventually('all written', async () => (await log()).waiting === 0);
    for (const { id } of kept) {
      ok(await eventOnDisk(drive(), id));
      ok(await attemptOnDisk(drive(), id));
    }
    equal((await spindle()).state().events, start.events + 2);
    const after = await practise();
    ok(await eventOnDisk(drive(), after.id));
    equal((await log()).waiting, 0);
  });
});
