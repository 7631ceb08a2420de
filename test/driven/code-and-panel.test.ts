import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { SpindlePage } from './spindle-page';

const mark = 'data-seen-before';

/** Leaves a mark that a page which is loaded anew has not. */
const leaveMark = (page: Frame) => page.locator('html').evaluate((html, name) => html.setAttribute(name, ''), mark);

describe('Code and panel', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open();
  });
  after(() => spindle?.close());

  const editorOf = async (tab: string) => {
    const { page } = spindle.bed;
    const group = page.locator('.editor-group-container', { has: page.locator('.tab', { hasText: tab }) });
    const box = await group.boundingBox();
    ok(box, `an editor has the tab ${tab}`);
    return box;
  };

  /** From the prediction to the record, with a look at both while coding. */
  const practise = async (file: string) => {
    const alone = await spindle.panelSays('First run passes?');
    await leaveMark(alone);
    await spindle.predict(file);
    const beside = await spindle.panelSays('The problem');
    ok(await beside.getByText('Give up').first().isVisible());
    equal(await beside.locator('html').getAttribute(mark), '', 'the page was not loaded anew');
    const [code, panel] = [await editorOf(file), await editorOf('Spindle')];
    equal(code.x + code.width, panel.x, 'the panel stands right of the code');
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await spindle.record();
  };

  it('stand side by side in a first rep', async () => {
    await spindle.browseTo('The largest number');
    await practise('largest-value.ts');
  });

  it('stand side by side in the next rep, which finds the panel alone', async () => {
    await spindle.closeCode('reference');
    const panel = await editorOf('Spindle');
    await spindle.browseTo('Runs of the same letter');
    deepEqual(await editorOf('Spindle'), panel, 'the panel has all the room until there is code');
    await practise('run-lengths.ts');
  });

  it('stand side by side in a rep that finds another editor left of the panel', async () => {
    await spindle.bed.page.locator('.tab', { hasText: 'reference' }).waitFor();
    await spindle.browseTo('How many lie between');
    await practise('count-between.ts');
  });

  it('leave no error in the console', () => {
    deepEqual(spindle.bed.consoleErrors(), []);
  });
});
