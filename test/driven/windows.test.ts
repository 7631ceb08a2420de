import { deepEqual, equal } from 'node:assert/strict';
import type { RepEvent } from '../../src/core/events';
import { largest, SpindlePage } from './spindle-page';

describe('Two windows on one practice log', () => {
  let first: SpindlePage;
  let second: SpindlePage;

  before(async () => {
    first = await SpindlePage.open();
    second = await first.openWindow();
  });
  after(() => first?.close());

  it('keep a rep each, and the code tab of one may be closed: nothing is lost', async () => {
    await first.bed.palette('Spindle: Start Rep');
    await first.predict('largest-value.ts');
    await first.write(largest);
    await first.closeCode('largest-value.ts');

    await second.openKata('Scanning and parsing text', 'Runs of the same letter');
    await second.predict('run-lengths.ts');

    await first.bed.palette('Spindle: Go to My Code');
    await first.codeIsOpen('largest-value.ts');
    await first.bed.page.locator('.view-lines', { hasText: 'numbers.reduce' }).first().waitFor();
  });

  it('do not offer each other the rep that is open', async () => {
    const third = await first.openWindow();
    await third.bed.palette('Spindle: Open Practice Panel');
    const home = await third.panelSays('Nothing is due');
    equal(await home.getByText('The largest number').count(), 0);
    equal(await third.bed.page.getByText('was interrupted').count(), 0);
    await third.bed.page.close();
  });

  it('see a rep of the other at once, without a reload', async () => {
    await first.keyboard.press('Control+Alt+Enter');
    await first.recall('Keep the best so far.', 1);
    await first.record();
    const streak = await second.bed.webview('Streak');
    await streak.getByText('1 day').first().waitFor();
  });

  it('each record their own, and both are in the log', async () => {
    await second.bed.palette('Spindle: Give Up and See the Solution');
    await second.recall('Not yet.', 0);
    await second.record();

    const events = first.events() as RepEvent[];
    deepEqual(events.map(({ kata }) => kata).sort(), ['largest-value', 'run-lengths']);
    equal(new Set(events.map(({ by }) => by)).size, 1, 'it is one device');
  });

  it('leave no error in the console of either', () => {
    deepEqual([...first.bed.consoleErrors(), ...second.bed.consoleErrors()], []);
  });
});
