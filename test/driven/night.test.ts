import { equal, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MorningEvent, NightEvent, PracticeEvent, RepEvent } from '../../src/core/events';
import { printEvent } from '../../src/log/line';
import { SpindlePage } from './spindle-page';

const night: NightEvent = {
  v: 1,
  id: '01KAAAAAAAAAAAAAAAAAAAAAA1',
  at: '2026-11-20T22:00:00.000+01:00',
  by: '3f9c2a1e',
  type: 'night',
  problem: { kata: 'largest-value' },
  restated: 'Which one is the largest, in one pass?',
  tried: '',
  need: '',
};

describe('A night between two practice days', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-night-'));
  const log = join(dataDir, 'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e');

  before(async () => {
    mkdirSync(log, { recursive: true });
    writeFileSync(join(log, '01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'), `${printEvent(night)}\n`);
    spindle = await SpindlePage.open({ dataDir });
    await spindle.openSideBar();
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  /** Whatever order the devices' folders come in. */
  const last = <Event extends PracticeEvent>(type: Event['type']) =>
    spindle
      .events()
      .filter(event => event.type === type)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .at(-1) as Event;

  it('is asked about before anything else, and then its rep begins', async () => {
    await spindle.treeItem(/What came\?/).waitFor();
    await spindle.bed.palette('Spindle: Open Practice Panel');
    await spindle.panelSays('Which one is the largest, in one pass?');
    await spindle.panelShows(frame => frame.locator('textarea:focus'));
    await spindle.keyboard.type('Begin with the first.');
    await spindle.keyboard.press('Control+Enter');
    await spindle.panelSays('First run passes?');
    const morning = spindle.events().find((event): event is MorningEvent => event.type === 'morning');
    equal(morning?.came, 'Begin with the first.');
    await spindle.treeItem(/What came\?/).waitFor({ state: 'detached' });
  });

  it('begins with the rep at hand, loaded in three lines and parked', async () => {
    await spindle.bed.palette('Spindle: Think About It Tonight');
    const { page } = spindle.bed;
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'open now' }).waitFor();
    await spindle.keyboard.press('Enter');
    for (const [step, answer] of ['The best so far.', 'A loop.', 'What the first is.'].entries()) {
      await page.locator('.quick-input-title', { hasText: `(${step + 1}/3)` }).waitFor();
      await spindle.keyboard.type(answer);
      await spindle.keyboard.press('Enter');
    }
    await spindle.treeItem(/Tonight/).waitFor();
    await spindle.treeItem(/Parked/).waitFor();
    equal(last<NightEvent>('night').need, 'What the first is.');
  });

  it('has a key for why a rep was graded Again', async () => {
    await spindle.bed.palette('Spindle: Resume Rep');
    await (await spindle.panelSays('First run passes?')).getByRole('button', { name: /Skip/ }).click();
    await spindle.codeIsOpen('largest-value.ts');
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await spindle.panelSays('wrong approach');
    await spindle.keyboard.press('m');
    await spindle.panelShows(frame => frame.locator('[data-lapse=misread][aria-pressed=true]'));
    await spindle.record();
    equal(last<RepEvent>('rep').outcome.lapse, 'misread');
  });

  it('may have a movement break before it, started and stopped by key', async () => {
    await spindle.bed.palette('Spindle: Move for a Moment');
    const timer = await spindle.bed.webview('Movement');
    await timer.getByRole('button', { name: /Start/ }).click();
    await timer.getByText('Work', { exact: false }).first().waitFor();
    await spindle.keyboard.press('Escape');
    await timer.getByText('Done: 0 of 4 rounds').waitFor();
    await timer.getByRole('button', { name: /Back to practice/ }).click();
    const tab = spindle.bed.page.locator('.tab', { hasText: 'Movement' });
    await tab.waitFor({ state: 'detached' });
    ok(!spindle.events().some(({ type }) => type === 'movement'));
  });
});
