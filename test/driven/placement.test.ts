import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlacementEvent } from '../../src/core/events';
import { printEvent } from '../../src/log/line';
import { rep } from '../core/support';
import { SpindlePage } from './spindle-page';

describe('A newcomer who is no beginner', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-placement-'));
  const log = join(dataDir, 'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e');

  before(async () => {
    mkdirSync(log, { recursive: true });
    writeFileSync(join(log, '01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'), `${printEvent(rep(1))}\n`);
    spindle = await SpindlePage.open({ dataDir });
    await spindle.openSideBar();
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const placements = () => spindle.events().filter((event): event is PlacementEvent => event.type === 'placement');
  /** Answers the question of that number by the words of the answer. */
  const answer = async (number: number, words: string) => {
    const { page } = spindle.bed;
    await page.locator('.quick-input-title', { hasText: `question ${number} of at most 8` }).waitFor();
    await page.getByRole('tab', { name: new RegExp(`Find My Level ${number}`) }).waitFor();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).click();
  };

  it('is asked after the second rep, answers by clicks, and starts above the beginning', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    await (await spindle.panelSays('First run passes?')).getByRole('button', { name: /Skip/ }).click();
    await spindle.codeIsOpen('.ts');
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await spindle.record();
    const offer = await spindle.notification('takes you for a newcomer');
    await offer.hover();
    await offer.getByRole('button', { name: 'Find My Level' }).click();
    await answer(1, 'Yes, surely');
    await answer(2, 'I do not know this topic');
    await answer(3, 'Probably');
    await answer(4, 'Stop here');
    await spindle.notification('It rests on 2 answers about yourself');
    const [placement] = placements();
    ok(placement);
    deepEqual(
      placement.answers.map(({ chance }) => chance),
      [0.95, 0.75],
    );
    equal(placement.answers[0]?.level, 3);
    await spindle.bed.page.getByRole('tab', { name: /Find My Level/ }).waitFor({ state: 'detached' });
  });

  it('takes it back by the button beside what it says', async () => {
    const told = await spindle.notification('It rests on 2 answers about yourself');
    await told.hover();
    await told.getByRole('button', { name: 'Undo' }).click();
    for (let turn = 0; turn < 50 && spindle.events().at(-1)?.type !== 'undo'; turn++) {
      await spindle.bed.page.waitForTimeout(100);
    }
    equal(spindle.events().filter(({ type }) => type === 'undo').length, 1);
  });

  it('leaves no trace by a question that is closed', async () => {
    await spindle.bed.palette('Spindle: Find My Level');
    await answer(1, 'Probably');
    await spindle.bed.page.locator('.quick-input-title', { hasText: 'question 2' }).waitFor();
    await spindle.keyboard.press('Escape');
    await spindle.bed.page.getByRole('tab', { name: /Find My Level/ }).waitFor({ state: 'detached' });
    equal(placements().length, 1);
  });
});
