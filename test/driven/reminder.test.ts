import { equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printEvent } from '../../src/log/line';
import { rep } from '../core/support';
import { SpindlePage } from './spindle-page';

/** 2026-01-01, long ago for whoever runs this. */
const longAgo = 20_454;

describe('A reminder at the time that was chosen', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-reminder-'));
  const storage = join(dataDir, 'User/globalStorage/spindle-practice.spindle');

  before(async () => {
    mkdirSync(join(storage, 'log/3f9c2a1e'), { recursive: true });
    const events = [rep(1, { day: longAgo }), rep(2, { day: longAgo, topic: 'sorting', kata: 'league-table' })];
    writeFileSync(
      join(storage, 'log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'),
      events.map(event => `${printEvent(event)}\n`).join(''),
    );
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
