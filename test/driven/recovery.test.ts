import { deepEqual, equal } from 'node:assert/strict';
import type { RepEvent } from '../../src/core/events';
import { largest, SpindlePage } from './spindle-page';

describe('A rep that is interrupted', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open();
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.predict('largest-value.ts');
    await spindle.write(largest);
    await spindle.codeIsSaved('largest-value.ts');
  });
  after(() => spindle?.close());

  const resume = async () => {
    const offer = await spindle.notification(/"The largest number" was interrupted/, 60_000);
    await offer.getByRole('button', { name: 'Resume' }).click();
  };

  it('is offered again after the extension host was killed while coding, with the code', async () => {
    spindle.bed.killExtensionHost();
    await resume();
    await spindle.panelSays('The problem');
    await spindle.codeIsOpen('largest-value.ts');
    await spindle.bed.page.locator('.view-lines', { hasText: 'numbers.reduce' }).first().waitFor();
    deepEqual(spindle.events(), []);
  });

  it('is offered again after the window was reloaded, with the summary typed so far', async () => {
    await spindle.keyboard.press('Control+S');
    await spindle.panelSays('Explain it to someone');
    await spindle.panelShows(frame => frame.locator('textarea:focus'));
    await spindle.keyboard.type('Half a thought');
    await spindle.draftHolds('Half a thought');
    await spindle.bed.reload();
    await resume();
    const again = await spindle.panelSays('Explain it to someone');
    await spindle.bed.page.getByRole('tab', { name: /largest-value\.ts/ }).waitFor({ state: 'detached' });
    equal(await again.locator('textarea').first().inputValue(), 'Half a thought');
  });

  it('is recorded once in the end, with what was typed before and after', async () => {
    const panel = await spindle.panelShows(frame => frame.locator('textarea'));
    await panel.locator('textarea').first().click();
    await spindle.keyboard.press('End');
    await spindle.keyboard.type(', and the rest.');
    await spindle.keyboard.press('Control+Enter');
    await spindle.panelSays('Which of these did you say?');
    await spindle.keyboard.press('Control+Enter');
    await spindle.panelSays('How did it go?');
    await spindle.record();
    const [event, ...more] = spindle.events() as RepEvent[];
    equal(more.length, 0);
    deepEqual(event?.recall?.summary, 'Half a thought, and the rest.');
    deepEqual([event?.predicted?.pass, event?.outcome.runs, event?.outcome.passed], [0.7, 1, true]);
  });
});
