import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepEvent } from '../../src/core/events';
import { SpindlePage } from './spindle-page';

describe('In the panel', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open();
  });
  after(() => spindle?.close());

  it('a text to edit shows its edits and what is left as they change, and passes by itself', async () => {
    await spindle.openKata('Editing moves', 'One name, five places');
    await spindle.predict('target', 'Done within par (1)?');
    await spindle.panelSays('0 edits, par 1; 4 places still differ');

    await spindle.keyboard.press('Control+End');
    await spindle.keyboard.type('x');
    await spindle.panelSays('1 edit, par 1; 5 places still differ');
    await spindle.keyboard.press('Control+Z');
    await spindle.panelSays('2 edits, par 1; 4 places still differ');

    await spindle.keyboard.press('Control+G');
    await spindle.keyboard.type('3:8');
    await spindle.keyboard.press('Enter');
    await spindle.keyboard.press('Control+F2');
    await spindle.keyboard.type('cost');

    await spindle.recall('Whole words, all at once.', 2);
    await spindle.panelSays(/3 edits, par 1/);
    await spindle.panelSays('You said 70 %: not within par, −0.70');
    await spindle.record();
    const event = spindle.events().at(-1) as RepEvent;
    deepEqual([event.kata, event.outcome.edits, event.outcome.par], ['rename-everywhere', 3, 1]);
    deepEqual(event.grade.procedural, { proposed: 2, given: 2 });
  });

  it('a project leads to all its files, and its tests are the cases', async () => {
    await spindle.openKata('Debugging', 'A day too many');
    await spindle.predict('fees.js');
    await spindle.keyboard.press('Control+Alt+Enter');
    const panel = await spindle.panelSays('4 of 10 cases pass');
    await panel.getByRole('button', { name: 'src/calendar.js' }).click();
    await spindle.codeIsOpen('calendar.js');
    await panel.getByRole('button', { name: 'src/fees.js' }).click();
    await spindle.codeIsOpen('fees.js');
    await spindle.bed.page.locator('.monaco-editor.focused .view-lines', { hasText: 'lateFee' }).waitFor();
    const solution = readFileSync(join(__dirname, '../../katas/late-fees/solution.js'), 'utf8');
    await spindle.write(solution.split('\n'));
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.recall('The comment said that both days count.', 1);
    await spindle.record();
    const event = spindle.events().at(-1) as RepEvent;
    deepEqual([event.kata, event.language, event.outcome.passed], ['late-fees', 'javascript', true]);
    equal(event.outcome.runs, 2);
  });

  it('leaves no error in the console', () => {
    deepEqual(spindle.bed.consoleErrors(), []);
  });
});
