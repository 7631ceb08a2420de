import { deepEqual } from 'node:assert/strict';
import type { RepEvent } from '../../src/core/events';
import { SpindlePage } from './spindle-page';

describe('A session', () => {
  let spindle: SpindlePage;
  before(async () => {
    spindle = await SpindlePage.open({ settings: { 'spindle.newTopicsPerDay': 3, 'spindle.restAfterMinutes': 5 } });
  });
  after(() => spindle?.close());

  /** Gives up at once, says nothing, accepts the grades. */
  const practise = async () => {
    await spindle.predict('.ts', /First run passes|Done within par/);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.panelSays(/Run 1|differ/);
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await spindle.record();
  };

  it('of three reps goes from one to the next by Enter, offers a rest, and ends with what it was', async () => {
    await spindle.bed.palette('Spindle: Start Session');
    // Until the question is there, the input is that of the palette.
    await spindle.bed.page.locator('.quick-input-title', { hasText: 'How many minutes' }).waitFor();
    await spindle.bed.page.locator('.quick-input-widget input.input').first().fill('25');
    await spindle.keyboard.press('Enter');
    await practise();
    await spindle.panelSays('1 of 3');
    await spindle.keyboard.press('Enter');
    await practise();
    await spindle.panelSays('2 of 3');
    await spindle.panelSays(/minutes without a rest: five away from the screen/);
    await spindle.panelShows(frame => frame.getByRole('button', { name: /Move/ }));
    await spindle.keyboard.press('Enter');
    await practise();
    await spindle.panelSays('Session complete: 3 of 3');
    await spindle.panelSays(/^3 reps/);
    await spindle.panelSays(/^Back tomorrow: .*, /);
    deepEqual(new Set(spindle.events().map(event => (event as RepEvent).topic)).size, 3, 'no topic twice');
  });

  it('leaves no error in the console', () => deepEqual(spindle.bed.consoleErrors(), []));
});
