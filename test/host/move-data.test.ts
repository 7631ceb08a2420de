import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, workspace } from 'vscode';
import { attemptOnDisk, eventOnDisk, eventsOnDisk, storageOf } from './log-files';
import { command, eventually, putAwayAfterEach, spindle, startCoding } from './support';

describe('The data folder', () => {
  let folder = '';
  let storage = '';
  const practise = async () => {
    storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { skip: true });
    return command('grade');
  };
  const set = (path: string | undefined) =>
    workspace.getConfiguration('spindle').update('dataFolder', path, ConfigurationTarget.Global);
  const where = async () => (await command('doctor', { show: false })).data.folder;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-data-'));
  });
  afterEach(async () => {
    await set(undefined);
    await eventually('the default again', async () => (await where()) === storage);
  });
  putAwayAfterEach();
  after(() => rm(folder, { recursive: true, force: true }));

  it('is moved with all that is in it, and gone on in without a reload', async () => {
    const before = await practise();
    const { events } = (await spindle()).state();
    deepEqual(await command('moveData', { folder }), { from: storage, to: folder });
    equal(workspace.getConfiguration('spindle').get('dataFolder'), folder);
    equal((await spindle()).state().events, events);
    const old = await eventsOnDisk(storage);
    const after = await practise();
    ok(await eventOnDisk(folder, before.id));
    ok(await eventOnDisk(folder, after.id));
    ok(await attemptOnDisk(folder, before.id));
    ok(await attemptOnDisk(folder, after.id));
    deepEqual(await eventsOnDisk(storage), old, 'the old folder is as it was');
    equal((await spindle()).state().events, events + 1);
  });

  it('changed in the settings is followed, and what was there is united', async () => {
    const first = await practise();
    // A folder that holds a log is meant; another one is asked about.
    await mkdir(join(folder, 'log'));
    await set(folder);
    await eventually('the new folder', async () => (await where()) === folder);
    const second = await practise();
    await set(undefined);
    await eventually('the default again', async () => (await where()) === storage);
    ok(await eventOnDisk(storage, first.id));
    ok(await eventOnDisk(storage, second.id));
    await command('undo', { id: second.id });
    ok(!(await readdir(folder)).includes('drafts'));
  });

  it('that cannot be used is refused, and the one before is used on', async () => {
    await practise();
    const file = join(folder, 'file');
    await writeFile(file, '');
    await rejects(command('moveData', { folder: file }), /goes on with .*cannot be used/);
    await rejects(command('moveData', { folder: 'not/whole' }), /Give a whole path/);
    await rejects(command('moveData', { folder: storage }), /already/);
    equal(await where(), storage);
    match((await practise()).id, /^01/);
  });
});
