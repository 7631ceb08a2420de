import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, commands, Selection, Uri, window, workspace } from 'vscode';
import type { StingEvent } from '../../src/core/events';
import { dayText, practiceDay } from '../../src/core/local-time';
import { command, putAwayAfterEach, spindle, writeCode } from './support';

const told = {
  expected: 'Every item counts.',
  happened: 'The last one was left out.',
  why: 'The end was excluded already.',
  rule: 'Say aloud whether an end is included.',
};
const broken = [
  'export function total(prices) {',
  '  let sum = 0;',
  '  for (let i = 0; i < prices.length - 1; i++) sum += prices[i];',
  '  return sum;',
  '}',
  '',
];
const fixed = broken.map(line => line.replace(' - 1', ''));

describe('A sting', function () {
  this.timeout(60_000);
  let folder = '';
  const file = () => join(folder, 'cart.js');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' }).trim();
  const opening = 'git.openRepositoryInParentFolders';
  before(() => workspace.getConfiguration().update(opening, 'always', ConfigurationTarget.Global));
  after(() => workspace.getConfiguration().update(opening, 'never', ConfigurationTarget.Global));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spindle-sting-'));
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'L');
    git('config', 'user.email', 'l@localhost');
    writeFileSync(file(), broken.join('\n'));
    git('add', '-A');
    git('commit', '-qm', 'broken');
    writeFileSync(file(), fixed.join('\n'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  putAwayAfterEach();

  /** The lines are selected in an editor, as a person does it. */
  async function select(from: number, to: number): Promise<void> {
    const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.file(file())));
    editor.selection = new Selection(from - 1, 0, to, 0);
  }

  it('keeps the selected lines, the commit and how they were before, and is due tomorrow', async () => {
    await select(3, 4);
    const { event, topic } = await command('logSting', told);
    const sting = event as StingEvent;
    equal(sting.file, 'cart.js');
    equal(sting.code, fixed.slice(2, 4).join('\n'));
    equal(sting.before, broken.slice(2, 4).join('\n'));
    equal(sting.commit, git('rev-parse', 'HEAD'));
    const memory = (await spindle()).state().topics.find(of => of.topic === topic);
    equal(memory?.kind, 'conceptual');
    equal(memory?.due, dayText(practiceDay(event.at, 4) + 1));
  });

  it('finds what was before in the last commit where the fix is committed', async () => {
    git('commit', '-qam', 'fixed');
    const uri = Uri.file(file()).toString();
    const { event } = await command('logSting', { ...told, file: uri, from: 3, to: 3 });
    equal((event as StingEvent).before, broken[2]);
  });

  it('is recalled by its own rule, listed with its heat, and taken back by undo', async () => {
    await select(3, 3);
    const { topic } = await command('logSting', told);
    await command('startRecall', { topic });
    const graded = await command('recall', { summary: told.rule, recalled: ['rule-1'] });
    equal(graded?.proposed?.conceptual?.grade, 4);
    await command('grade');
    const [sting] = await command('showStings', { pick: false });
    equal(sting?.recalls, 1);
    ok(sting.heat >= 0 && sting.heat < 0.5);
    match(sting.title, /cart\.js: The last one/);
    await command('undo');
    await command('undo');
    equal((await command('showStings', { pick: false })).length, 0);
  });

  it('with a call that shows it becomes a kata to fix, which is done and then due again', async () => {
    await select(3, 3);
    const { topic, kata, problem } = await command('logSting', { ...told, call: 'total([1, 2, 3])', returns: 6 });
    equal(problem, undefined);
    ok(kata);
    const rep = await command('startRep', { kata });
    equal(rep.topic, topic);
    await command('predict', { skip: true });
    equal((await command('runTests')).status, 'failed');
    await writeCode(rep, fixed.join('\n'));
    equal((await command('runTests')).status, 'passed');
    await command('recall', { summary: told.rule, recalled: ['rule-1'] });
    await command('grade');
    const kinds = (await spindle()).state().topics.filter(of => of.topic === topic);
    deepEqual(kinds.map(({ kind }) => kind).sort(), ['conceptual', 'procedural']);
    await command('undo');
    await command('undo');
    await rejects(command('startRep', { kata }), /There is no kata/);
  });

  it('keeps the sting, and says why, where no kata can be made of it', async () => {
    await select(1, 5);
    const made = await command('logSting', { ...told, call: 'total([1, 2, 3])', returns: 7 });
    match(made.problem ?? '', /the reference failed/);
    equal(made.kata, undefined);
    equal((await command('showStings', { pick: false })).length, 1);
  });

  it('says what to do where nothing is selected, or stings are switched off', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rejects(command('logSting', told), /select the lines of the bug/);
    const settings = workspace.getConfiguration('spindle');
    await settings.update('stings', false, ConfigurationTarget.Global);
    await rejects(command('logSting', told), /spindle\.stings/);
    await settings.update('stings', undefined, ConfigurationTarget.Global);
  });
});
