import { deepEqual, equal } from 'node:assert/strict';
import { themes, violationsIn } from './axe';
import { largest, SpindlePage } from './spindle-page';

/** A wrong answer, so that a case fails and is told of. */
const wrong = largest.map(line => line.replace('return null', 'return 0'));

for (const theme of themes) {
  describe(`What Spindle shows (${theme})`, () => {
    let spindle: SpindlePage;
    before(async () => {
      spindle = await SpindlePage.open({ theme, settings: { 'spindle.lapseReasons': true } });
      await spindle.openSideBar();
    });
    after(() => spindle?.close());

    const breaksNoRule = async () => deepEqual(await violationsIn(await spindle.panel()), []);
    /** What a screen reader is told of by itself. */
    const announced = (words: string | RegExp) =>
      spindle.panelShows(frame => frame.locator('[role=status]').filter({ hasText: words }));

    it('breaks no rule of axe in any phase of a rep, and announces what happens', async () => {
      await spindle.bed.palette('Spindle: Open Practice Panel');
      await spindle.panelSays('Start');
      await breaksNoRule();
      await spindle.bed.palette('Spindle: Start Rep');
      await spindle.panelSays('First run passes?');
      await breaksNoRule();
      await spindle.predict('largest-value.ts');
      await spindle.panelSays('The problem');
      await breaksNoRule();
      await spindle.write(wrong);
      await spindle.keyboard.press('Control+Alt+Enter');
      await announced(/Run 1: \d+ passed, \d+ failed/);
      await spindle.bed.palette('Spindle: Show Hint');
      await spindle.panelSays('Hints');
      await breaksNoRule();
      await spindle.bed.page.locator('.view-lines').first().click();
      await spindle.write(largest);
      await spindle.keyboard.press('Control+Alt+Enter');
      await spindle.panelSays('Explain it to someone');
      await breaksNoRule();
      await spindle.panelShows(frame => frame.locator('textarea:focus'));
      await spindle.recall('One pass that keeps the best so far.', 1);
      await breaksNoRule();
      await spindle.keyboard.press('?');
      await spindle.panelShows(frame => frame.locator('dialog[open]'));
      await breaksNoRule();
      await spindle.keyboard.press('Escape');
      await spindle.record();
      await announced('Recorded');
      await breaksNoRule();
    });

    it('breaks none in the streak', async () => {
      deepEqual(await violationsIn(await spindle.bed.webview('Streak'), '--vscode-sideBar-background'), []);
    });

    it('breaks none in the interval timer', async () => {
      await spindle.bed.palette('Spindle: Move for a Moment');
      deepEqual(await violationsIn(await spindle.bed.webview('Movement')), []);
    });

    it('leaves no error in the console', () => equal(spindle.bed.consoleErrors().join('\n'), ''));
  });
}
