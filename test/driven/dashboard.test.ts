import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { formatAt } from '../../src/core/local-time';
import { printEvent } from '../../src/log/line';
import { rep, today } from '../core/support';
import { themes, violationsIn } from './axe';
import { SpindlePage } from './spindle-page';

const dayMs = 86_400_000;
const topics = ['collections', 'grouping-maps', 'strings', 'trees', 'graphs', 'sorting'];

/** Four months of practice up to yesterday, with enough of everything to draw every chart. */
function writeLog(dataDir: string): void {
  const segment = join(
    dataDir,
    'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl',
  );
  const noon = today() * dayMs + dayMs / 2;
  const events = Array.from({ length: 240 }, (_, index) => {
    const at = noon - dayMs * (121 - Math.floor(index / 2)) + (index % 2) * 600_000;
    const isAgain = index % 7 === 0;
    return rep(index + 1, {
      at: formatAt(at, 0),
      topic: topics[index % topics.length] ?? '',
      procedural: isAgain ? 1 : 3,
      conceptual: index % 5 === 0 ? 2 : 3,
      predicted: { pass: index % 3 === 0 ? 0.5 : 0.8, minutes: 5, approach: 'draw it', model: 0.7 },
      outcome: {
        firstRun: !isAgain,
        passed: !isAgain,
        greenMs: 200_000 + 1000 * (index % 60),
        ...(isAgain ? { lapse: 'misread' as const } : {}),
      },
    });
  });
  mkdirSync(join(segment, '..'), { recursive: true });
  writeFileSync(segment, `${events.map(printEvent).join('\n')}\n`);
}

/** The whole dashboard, in its own frame. */
async function opened(spindle: SpindlePage): Promise<Frame> {
  await spindle.bed.palette('Spindle: Dashboard');
  const frame = await spindle.bed.webview('Dashboard');
  await frame.getByRole('heading', { name: 'Hours in all' }).waitFor();
  return frame;
}

for (const theme of themes) {
  describe(`The dashboard (${theme})`, () => {
    let spindle: SpindlePage;
    let frame: Frame;
    const dataDir = mkdtempSync(join(tmpdir(), 'spindle-dashboard-'));

    before(async () => {
      writeLog(dataDir);
      spindle = await SpindlePage.open({ dataDir, theme });
      frame = await opened(spindle);
    });
    after(async () => {
      await spindle?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    it('breaks no rule of axe, its numbers open', async () => {
      await frame.getByRole('heading', { name: 'True retention' }).waitFor();
      for (const summary of await frame.locator('summary').all()) await summary.press('Enter');
      await frame.getByRole('region').first().waitFor();
      deepEqual(await violationsIn(frame), []);
    });

    it('leaves no error in the console', () => deepEqual(spindle.bed.consoleErrors(), []));

    if (theme !== 'dark') return;

    it('draws its charts as images that say what they show', async () => {
      const images = await frame.locator('svg[role=img]').all();
      ok(images.length >= 12, `${images.length} are drawn`);
      for (const image of images) match((await image.getAttribute('aria-label')) ?? '', /\. .*\d/);
    });

    it('saves a chart as SVG and PNG and its numbers as CSV', async () => {
      const saved = async (format: 'svg' | 'png' | 'csv') => {
        await frame
          .getByRole('button', { name: `Save “Due in the next 30 days” as ${format.toUpperCase()}` })
          .press('Enter');
        const input = spindle.bed.page.locator('.quick-input-widget input.input').first();
        let file = '';
        // The dialog comes when it comes, and takes no answer before it has listed the folder.
        for (const end = Date.now() + 30_000; Date.now() < end && !existsSync(file); ) {
          await spindle.bed.page.waitForTimeout(300);
          if (!(await input.isVisible())) continue;
          const asked = await input.inputValue();
          if (!asked.endsWith(`spindle-forecast.${format}`)) continue;
          file = asked;
          await input.press('Enter');
        }
        await input.waitFor({ state: 'hidden' });
        return readFileSync(file);
      };
      match((await saved('csv')).toString(), /^Day,Reps,Recalls,Expected minutes\n\d{4}-\d\d-\d\d,\d+,/);
      const picture = (await saved('svg')).toString();
      match(picture, /^<svg .*Due in the next 30 days/s);
      ok(!/var\(|color-mix|<style/.test(picture), 'it needs nothing of the page');
      equal((await saved('png')).subarray(1, 4).toString(), 'PNG');
    });

    it('has room at 300, 600 and 1200 pixels', async () => {
      await spindle.bed.palette('View: Close Primary Side Bar');
      for (const width of [300, 600, 1200]) {
        await spindle.bed.page.setViewportSize({ width: width + 58, height: 900 });
        await spindle.bed.page.waitForTimeout(500);
        const [content = 0, room = 0] = await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        ok(Math.abs(room - width) < 20, `the page has ${room} pixels, not about ${width}`);
        ok(content <= room, `${content} pixels in ${room}`);
      }
    });

    it('narrows by keyboard to a range and a topic, says so, and keeps them over a reload', async () => {
      await frame.locator('h1').click();
      await spindle.keyboard.press('Tab');
      equal(await frame.locator('#range').evaluate(select => select.matches(':focus')), true);
      await spindle.keyboard.press('ArrowUp');
      await frame
        .getByRole('status')
        .filter({ hasText: /Last 30 days, all topics: 5\d reps/ })
        .waitFor();
      await spindle.keyboard.press('Tab');
      await spindle.keyboard.press('ArrowDown');
      await frame
        .getByRole('status')
        .filter({ hasText: /Last 30 days, (?!all topics).+: \d+ reps?/ })
        .waitFor();
      const topic = await frame.locator('#topic').inputValue();
      // VS Code writes what a window keeps a tenth of a second later.
      await spindle.bed.page.waitForTimeout(500);
      await spindle.bed.reload();
      frame = await spindle.bed.webview('Dashboard', 60_000);
      await frame.getByRole('heading', { name: 'Minutes a day' }).waitFor();
      deepEqual(
        [await frame.locator('#range').inputValue(), await frame.locator('#topic').inputValue()],
        ['30days', topic],
      );
    });
  });
}
