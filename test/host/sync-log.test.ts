import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, workspace } from 'vscode';
import { parseLine } from '../../src/log/line';
import { lineOf, rep } from '../log/support';
import { eventsOnDisk, storageOf } from './log-files';
import { command, eventually, putAwayAfterEach, spindle, startCoding } from './support';

/** A bare repository and two clones: one is Spindle's data folder, the other that of another machine. */
describe('Sync of a data folder in a git repository', function () {
  this.timeout(60_000);
  let folder = '';
  let storage = '';
  const here = () => join(folder, 'here');
  const there = () => join(folder, 'there');
  const identity = {
    GIT_AUTHOR_NAME: 'L',
    GIT_AUTHOR_EMAIL: 'l@localhost',
    GIT_COMMITTER_NAME: 'L',
    GIT_COMMITTER_EMAIL: 'l@localhost',
  };
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, { cwd, env: { ...process.env, ...identity }, stdio: 'pipe', encoding: 'utf8' });
  let number = 0;

  /** The other machine practises, and pushes what it has. */
  const practiseThere = (push = true) => {
    const segment = join(there(), 'log', '0badcafe');
    mkdirSync(segment, { recursive: true });
    const id = `01KC${String(++number).padStart(22, '0')}`;
    appendFileSync(join(segment, '01KC0000000000000000000000.jsonl'), `${lineOf(id, { ...rep, by: '0badcafe' })}\n`);
    git(there(), 'add', '-A');
    git(there(), 'commit', '-qm', 'there');
    if (push) git(there(), 'push', '-q', 'origin', 'HEAD:main');
    return id;
  };
  const pullThere = () => git(there(), 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');
  const practiseHere = async () => {
    storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { skip: true });
    return (await command('grade')).id;
  };
  const ids = async (data: string) => (await eventsOnDisk(data)).map(({ id }) => id);

  // VS Code 1.100 opens a repository outside of the workspace only when told to.
  const opening = 'git.openRepositoryInParentFolders';
  before(() => workspace.getConfiguration().update(opening, 'always', ConfigurationTarget.Global));
  after(() => workspace.getConfiguration().update(opening, 'never', ConfigurationTarget.Global));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spindle-sync-'));
    git(folder, 'init', '-q', '--bare', '-b', 'main', 'bare');
    for (const clone of ['here', 'there']) {
      git(folder, 'clone', '-q', 'bare', clone);
      git(join(folder, clone), 'checkout', '-q', '-B', 'main');
      git(join(folder, clone), 'config', 'user.name', 'L');
      git(join(folder, clone), 'config', 'user.email', 'l@localhost');
    }
    storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade');
    await command('undo');
    await command('moveData', { folder: here() });
  });
  afterEach(async () => {
    await workspace.getConfiguration('spindle').update('dataFolder', undefined, ConfigurationTarget.Global);
    await eventually(
      'the default again',
      async () => (await command('doctor', { show: false })).data.folder === storage,
    );
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  putAwayAfterEach();

  it('joins the history on the remote where this clone has none of its own yet', async () => {
    const theirs = practiseThere();
    const ours = await practiseHere();
    await command('syncLog');
    const all = await ids(here());
    ok(all.includes(theirs) && all.includes(ours));
  });

  it('brings each what the other wrote, in turn', async () => {
    const mine = await practiseHere();
    deepEqual(await command('syncLog', {}), { committed: true, received: false });
    pullThere();
    ok((await ids(there())).includes(mine));
    const theirs = practiseThere();
    const { events } = (await spindle()).state();
    deepEqual(await command('syncLog', {}), { committed: false, received: true });
    ok((await ids(here())).includes(theirs));
    equal((await spindle()).state().events, events + 1, 'it is here without a reload');
  });

  it('unites what both wrote at once, and conflicts never', async () => {
    await command('syncLog', {});
    pullThere();
    for (let turn = 0; turn < 3; turn++) {
      const mine = await practiseHere();
      const theirs = practiseThere();
      deepEqual(await command('syncLog', {}), { committed: true, received: true });
      pullThere();
      for (const data of [here(), there()]) {
        const all = await ids(data);
        ok(all.includes(mine) && all.includes(theirs));
      }
    }
  });

  it('goes on when the other pushes between our merge and our push', async () => {
    await command('syncLog', {});
    pullThere();
    const theirs = practiseThere(false);
    const hook = join(here(), '.git', 'hooks', 'pre-push');
    const once = join(folder, 'once');
    writeFileSync(
      hook,
      `#!/bin/sh\n[ -e "${once}" ] && exit 0\n: > "${once}"\nunset GIT_DIR\ncd "${there()}" && git push -q origin HEAD:main\n`,
    );
    chmodSync(hook, 0o755);
    const mine = await practiseHere();
    deepEqual(await command('syncLog', {}), { committed: true, received: true });
    pullThere();
    const all = await ids(there());
    ok(all.includes(mine) && all.includes(theirs));
  });

  it('unites even one segment that two machines wrote, as a copied storage does', async () => {
    await practiseHere();
    await command('syncLog', {});
    pullThere();
    const file = git(there(), 'ls-files', 'log').split('\n')[0] ?? '';
    for (const [index, clone] of [here(), there()].entries()) {
      appendFileSync(join(clone, file), `${lineOf(`01KD000000000000000000000${index}`, rep)}\n`);
    }
    git(there(), 'commit', '-qam', 'there');
    git(there(), 'push', '-q', 'origin', 'HEAD:main');
    await command('syncLog', {});
    const text = git(here(), 'show', `HEAD:${file}`);
    const lines = text.trimEnd().split('\n');
    ok(
      lines.every(line => 'event' in parseLine(line)),
      'every line is whole',
    );
    for (const index of [0, 1]) ok(lines.some(line => line.includes(`01KD000000000000000000000${index}`)));
  });

  it('says what to do without a remote, and where it cannot be reached', async () => {
    await command('syncLog');
    await practiseHere();
    git(here(), 'remote', 'remove', 'origin');
    await rejects(command('syncLog', {}), /has no remote. Add one \("git remote add origin/);
    git(here(), 'remote', 'add', 'origin', join(folder, 'nowhere'));
    await rejects(command('syncLog', {}), /could not be reached.*nothing is lost.*sync again/);
    equal(git(here(), 'status', '--porcelain', '--', 'log').trim(), '', 'it is committed all the same');
  });

  it('says what to do where there is no repository', async () => {
    rmSync(join(here(), '.git'), { recursive: true });
    await rejects(command('syncLog', {}), /is in no git repository/);
  });

  it('commits nothing but practice', async () => {
    writeFileSync(join(here(), 'private.txt'), 'mine');
    await command('syncLog', {});
    ok(!git(here(), 'ls-files').includes('private.txt'));
  });
});
