import { deepEqual, equal } from 'node:assert/strict';
import { largest, SpindlePage } from './spindle-page';

describe('With workspace trust on, in a folder that is not trusted', () => {
  let spindle: SpindlePage;

  before(async () => {
    // VS Code's own question when a folder opens is not ours; any other one would be.
    spindle = await SpindlePage.open({ trust: true, settings: { 'security.workspace.trust.startupPrompt': 'never' } });
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
    await spindle.record();
    equal(await spindle.bed.page.locator('.monaco-dialog-box').count(), 0);
    // A driven VS Code refuses its dialogs and says so in the console instead.
    deepEqual(
      spindle.bed.consoleErrors().filter(text => text.includes('refused to show dialog')),
      [],
    );
    equal(spindle.events().length, 1);
  });

  it('there is no error in the console', () => {
    deepEqual(spindle.bed.consoleErrors(), []);
  });
});
