import { equal } from 'node:assert/strict';
import { largest, SpindlePage } from './spindle-page';

describe('A rep that is interrupted', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open();
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.predict('largest-value.ts');
    await spindle.write(largest);
    await spindle.keyboard.press('Control+S');
    await spindle.panelSays('Explain it to someone');
  });
  after(() => spindle?.close());

  const resume = async () => {
    await spindle.bed.palette('Spindle: Open Practice Panel', 60_000);
    const panel = await spindle.panelShows(frame => frame.getByRole('button', { name: 'Resume' }));
    await panel.getByRole('button', { name: 'Resume' }).click();
  };

  it('is offered again after the window was reloaded, with the summary typed so far', async () => {
    await spindle.panelShows(frame => frame.locator('textarea:focus'));
    await spindle.keyboard.type('Half a thought');
    await spindle.bed.page.waitForTimeout(1500);
    await spindle.bed.reload();
    await resume();
    const again = await spindle.panelSays('Explain it to someone');
    equal(await again.locator('textarea').first().inputValue(), 'Half a thought');
  });

  it('is offered again after the extension host was killed', async () => {
    spindle.bed.killExtensionHost();
    await resume();
    await spindle.panelSays('Explain it to someone');
  });

  it('is recorded once in the end', async () => {
    const panel = await spindle.panelSays('Explain it to someone');
    await panel.locator('textarea').first().click();
    await spindle.keyboard.press('Control+Enter');
    await spindle.panelSays('Which of these did you say?');
    await spindle.keyboard.press('Control+Enter');
    await spindle.panelSays('How did it go?');
    await spindle.keyboard.press('Enter');
    await spindle.panelSays('Doing it again');
    equal(spindle.events().length, 1);
  });
});
