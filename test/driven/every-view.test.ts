import { deepEqual, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { dayText } from '../../src/core/local-time';
import { printEvent } from '../../src/log/line';
import { tenYears, writeLog } from '../bench/log/ten-years';
import { rep, today } from '../core/support';
import { SpindlePage } from './spindle-page';

const katas = [
  { kata: 'largest-value', topic: 'collections' },
  { kata: 'group-totals', topic: 'grouping-maps' },
  { kata: 'run-lengths', topic: 'strings' },
  { kata: 'outage', topic: 'graphs' },
];

/** The logs a surface may meet, written into the extension's storage. */
const logs: Readonly<Record<string, (storage: string) => Promise<void>>> = {
  empty: async () => undefined,
  'one-day': async storage => {
    const yesterday = today() - 1;
    mkdirSync(join(storage, 'log/3f9c2a1e'), { recursive: true });
    const event = rep(1, {
      at: `${dayText(yesterday)}T12:00:00.000+00:00`,
      topic: 'collections',
      kata: 'largest-value',
    });
    writeFileSync(join(storage, 'log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'), `${printEvent(event)}\n`);
  },
  'ten-year': async storage => writeLog(storage, tenYears(katas, Date.now() - 60_000)),
};

/** Nothing is wider than there is room for. */
async function fits(frame: Frame): Promise<void> {
  const [content = 0, room = 0] = await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  ok(content <= room, `${content} pixels in ${room}`);
}

for (const [name, write] of Object.entries(logs)) {
  describe(`Every view of a ${name} log`, () => {
    let spindle: SpindlePage;
    const dataDir = mkdtempSync(join(tmpdir(), 'spindle-views-'));
    before(async function () {
      this.timeout(180_000);
      await write(join(dataDir, 'User/globalStorage/spindle-practice.spindle'));
      spindle = await SpindlePage.open({ dataDir });
      await spindle.openSideBar();
    });
    after(async () => {
      await spindle?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    it('opens: the side bar, the panel, the dashboard and every page', async () => {
      const { bed } = spindle;
      await spindle.topicRow('Walking and counting').waitFor();
      await (await bed.webview('Streak')).getByText('Longest').waitFor();
      const pages = [
        ['Spindle: Dashboard', /^Dashboard/],
        ['Spindle: What Works for Me', /What Works for Me/],
        ['Spindle: Show What Nights Do', /Nights/],
        ['Spindle: Doctor', /Spindle Doctor/],
      ] as const;
      for (const [page, title] of pages) {
        await bed.palette(page);
        await bed.page.locator('.tabs-container').getByRole('tab', { name: title }).waitFor();
      }
      if (name !== 'empty') await lists('Spindle: Activity', /./);
      await lists('Spindle: Browse Katas', 'The largest number');
    });

    /** A page that comes late takes the focus, and the list closes: then it is asked for again. */
    const lists = async (command: string, words: string | RegExp) => {
      const { bed } = spindle;
      const row = bed.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: words }).first();
      for (let turn = 0; turn < 5; turn++) {
        await bed.palette(command);
        const isThere = await row.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
        await spindle.keyboard.press('Escape');
        if (isThere) return;
      }
      throw new Error(`${command} lists nothing.`);
    };

    it('has room at 300, 600 and 1,200 pixels', async () => {
      const { bed } = spindle;
      await fits(await bed.webview('Streak'));
      await bed.palette('View: Close Primary Side Bar');
      for (const [command, title] of [
        ['Spindle: Dashboard', 'Dashboard'],
        ['Spindle: Open Practice Panel', 'Spindle'],
      ] as const) {
        await bed.palette(command);
        const frame = await bed.webview(title);
        for (const width of [300, 600, 1200]) {
          // The activity bar and the frame of the window take the rest.
          await bed.page.setViewportSize({ width: width + 58, height: 900 });
          await bed.page.waitForTimeout(300);
          await fits(frame);
        }
      }
    });

    it('leaves no error in the console', () => deepEqual(spindle.bed.consoleErrors(), []));
  });
}
