import { deepEqual, equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayText } from '../../src/core/local-time';
import { printEvent } from '../../src/log/line';
import { idOf, rep, today } from '../core/support';
import { SpindlePage } from './spindle-page';

const off = {
  'spindle.predictions': false,
  'spindle.scaffolding': false,
  'spindle.lapseReasons': false,
  'spindle.offerHelpWhenStuck': false,
  'spindle.offerPlacement': false,
  'spindle.countInsertions': false,
  'spindle.stings': false,
  'spindle.tonight': false,
  'spindle.sleepNotes': false,
  'spindle.movement': false,
  'spindle.restAfterMinutes': 0,
  'spindle.streak': false,
};

/** Practice with all of it on: the mechanisms left their events. */
function logBefore(): string {
  const yesterday = today() - 1;
  const base = { v: 1, at: `${dayText(yesterday)}T12:00:00.000+00:00`, by: '3f9c2a1e' } as const;
  const lapsed = rep(1, { day: yesterday, topic: 'collections', procedural: 1, outcome: { lapse: 'misread' } });
  const story = { expected: 'five', happened: 'six', why: 'the end counts', rule: 'Ends are out.' };
  const place = { file: 'a.ts', lines: { from: 1, to: 2 }, language: 'typescript', code: 'x' };
  const thoughts = { restated: 'Walk it', tried: '', need: '' };
  const events = [
    lapsed,
    { ...base, id: idOf(2), type: 'sting', ...story, ...place },
    { ...base, id: idOf(3), type: 'night', problem: { kata: 'largest-value' }, ...thoughts },
  ] as const;
  return events.map(event => `${printEvent(event)}\n`).join('');
}

describe('With every mechanism switched off', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-off-'));

  before(async () => {
    const log = join(dataDir, 'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e');
    mkdirSync(log, { recursive: true });
    writeFileSync(join(log, '01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'), logBefore());
    spindle = await SpindlePage.open({ dataDir, settings: off });
    await spindle.openSideBar();
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('the side bar has two views, with nothing of a sting, a night or a lapse', async () => {
    const { page } = spindle.bed;
    await spindle.treeItem(/^Due now/).waitFor();
    const headers = await page.locator('.sidebar .pane-header h3').allTextContents();
    deepEqual(
      headers.map(text => text.trim()),
      ['Today', 'Topics'],
    );
    await spindle.treeItem(/insert-position|Walking and counting/).waitFor();
    equal(
      await page
        .locator('.sidebar')
        .getByText(/sting|tonight|what came|misread|Ends are out/i)
        .count(),
      0,
    );
  });

  it('a rep is the code and the recall, and says neither streak, reason nor expectation', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.codeIsOpen('.ts');
    const words = /misread|rushed|one like it|last time|in a row|of practice|expect|without a rest/i;
    const saysNothingOfThem = async () => equal(await (await spindle.panel()).getByText(words).count(), 0);
    await spindle.panelSays('The problem');
    await saysNothingOfThem();
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await saysNothingOfThem();
    await spindle.record();
    await saysNothingOfThem();
    equal(spindle.events().filter(({ type }) => type === 'rep').length, 2);
  });

  it('nothing is offered after the second rep', async () => {
    const { page } = spindle.bed;
    await page.locator('[id="status.notifications"]').click();
    const center = page.locator('.notifications-center');
    await center.waitFor();
    equal(await center.getByText(/newcomer/).count(), 0);
    await page.keyboard.press('Escape');
  });

  it('the palette has no command of theirs', async () => {
    const { page } = spindle.bed;
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input.input').first();
    const rows = page.locator('.quick-input-widget .monaco-list-row');
    const gone = ['Sting', 'Tonight', 'Nights', 'Sleep', 'Move for', 'Streak', 'What Works', 'Study', 'What Came'];
    for (const word of gone) {
      await input.fill(`>Spindle: ${word}`);
      await page.waitForTimeout(300);
      const found = (await rows.allInnerTexts()).filter(text => text.includes(`Spindle: `) && text.includes(word));
      deepEqual(found, [], word);
    }
    await input.fill('>Spindle: Start Rep');
    await rows.filter({ hasText: 'Spindle: Start Rep' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('leaves no error in the console', () => deepEqual(spindle.bed.consoleErrors(), []));
});
