import { equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printEvent } from '../../src/log/line';
import { rep } from '../core/support';
import { SpindlePage } from './spindle-page';

/** 2026-01-01, long ago for whoever runs this. */
const longAgo = 20_454;

function twoThingsAreDue(storage: string): void {
  mkdirSync(join(storage, 'log/3f9c2a1e'), { recursive: true });
  const events = [rep(1, { day: longAgo }), rep(2, { day: longAgo, topic: 'sorting', kata: 'league-table' })];
  writeFileSync(
    join(storage, 'log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'),
    events.map(event => `${printEvent(event)}\n`).join(''),
  );
}

describe('A reminder at the time that was chosen', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-reminder-'));
  const storage = join(dataDir, 'User/globalStorage/spindle-practice.spindle');

  before(async () => {
    twoThingsAreDue(storage);
    // The whole practice day is after it.
    spindle = await SpindlePage.open({ dataDir, settings: { 'spindle.remindAt': '04:00' } });
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('says what is due, and starts it', async () => {
    const said = await spindle.notification(/2 things are due/, 60_000);
    await said.getByRole('button', { name: 'Start' }).click();
    await spindle.panelSays('First run passes?');
    equal(readdirSync(join(storage, 'cache/reminded')).length, 1);
  });

  it('says it once: not again in a window that opens later', async () => {
    await spindle.bed.palette('Spindle: Park Rep');
    await spindle.bed.reload();
    await spindle.openSideBar();
    // Longer than the first look takes.
    await spindle.bed.page.waitForTimeout(13_000);
    equal(await spindle.bed.page.getByText(/things are due/).count(), 0);
    equal(readdirSync(join(storage, 'cache/reminded')).length, 1);
  });
});

describe('A reminder at a natural break', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-breaks-'));
  const folder = mkdtempSync(join(tmpdir(), 'spindle-breaks-folder-'));
  const storage = join(dataDir, 'User/globalStorage/spindle-practice.spindle');
  const reminded = join(storage, 'cache/reminded');
  // The bed of 1.100 has no compiled terminal: a task there begins and never ends.
  const canRunTasks = () => spindle.bed.which === 'newest';
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });

  before(async () => {
    twoThingsAreDue(storage);
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'L');
    git('config', 'user.email', 'l@localhost');
    const task = (label: string, command: string) => ({
      label,
      type: 'process',
      command,
      group: 'test',
      problemMatcher: [],
    });
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(
      join(folder, '.vscode/tasks.json'),
      JSON.stringify({ version: '2.0.0', tasks: [task('red tests', 'false'), task('green tests', 'true')] }),
    );
    spindle = await SpindlePage.open({
      folder,
      dataDir,
      settings: {
        'spindle.offerAtBreaks': true,
        'git.useEditorAsCommitInput': false,
        'git.enableSmartCommit': true,
        'git.suggestSmartCommit': false,
        'task.saveBeforeRun': 'never',
      },
    });
    await spindle.openSideBar();
    // The first look at the git of VS Code comes some seconds after the start.
    await spindle.bed.page.waitForTimeout(12_000);
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const runTask = async (label: string) => {
    const { page, palette } = spindle.bed;
    await palette('Tasks: Run Task');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first().click();
  };

  /** What an earlier break said may be among the notifications still: the day's file is the new one's. */
  const isReminded = async () => {
    for (const end = Date.now() + 20_000; !existsSync(reminded) && Date.now() < end; ) {
      await spindle.bed.page.waitForTimeout(100);
    }
    await spindle.notification(/2 things are due/);
    equal(readdirSync(reminded).length, 1);
  };

  it('says nothing after tests that failed', async function () {
    if (!canRunTasks()) this.skip();
    await runTask('red tests');
    await spindle.bed.page.waitForTimeout(5000);
    equal(existsSync(reminded), false);
  });

  it('says what is due after tests that passed', async function () {
    if (!canRunTasks()) this.skip();
    await runTask('green tests');
    await isReminded();
    await spindle.bed.palette('Notifications: Clear All Notifications');
  });

  it('says it after a commit, on a day it has not been said', async () => {
    const { page, palette } = spindle.bed;
    rmSync(reminded, { recursive: true, force: true });
    writeFileSync(join(folder, 'a.txt'), 'a\n');
    await palette('Git: Stage All Changes');
    await palette('Git: Commit');
    await page.locator('.quick-input-widget input.input').first().fill('a');
    await spindle.keyboard.press('Enter');
    await isReminded();
  });
});
