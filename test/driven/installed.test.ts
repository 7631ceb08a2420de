import { deepEqual, equal } from 'node:assert/strict';
import { largest, SpindlePage } from './spindle-page';

describe('With workspace trust on, in a folder that is not trusted', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open({ trust: true });
  });
  after(() => spindle?.close());

  it('Spindle has its place in the activity bar', async () => {
    await spindle.bed.page.getByText('Restricted Mode', { exact: true }).first().waitFor();
    await spindle.openSideBar();
  });

  it('a whole rep raises no question about trust, and is recorded', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.predict('largest-value.ts');
    await spindle.write(largest);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.recall('Keep the best so far.', 1);
    await spindle.keyboard.press('Enter');
    await spindle.panelSays('Doing it again');
    equal(await spindle.bed.page.locator('.monaco-dialog-box').count(), 0);
    equal(spindle.events().length, 1);
  });

  it('there is no error in the console', () => {
    deepEqual(spindle.bed.consoleErrors(), []);
  });
});
