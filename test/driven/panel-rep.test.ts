import { deepEqual, equal, ok } from 'node:assert/strict';
import type { RepEvent } from '../../src/core/events';
import { largest, SpindlePage } from './spindle-page';

describe('A rep in the panel', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open();
    await spindle.openSideBar();
  });
  after(() => spindle?.close());

  it('is done by keyboard alone, from the palette to the record', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.predict('largest-value.ts');
    await spindle.write(largest);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.recall('One pass that keeps the best so far; an empty list has none.', 2);
    await spindle.record();
    const [event] = spindle.events() as RepEvent[];
    ok(event);
    equal(event.kata, 'largest-value');
    const { model = 0, ...own } = event.predicted ?? {};
    deepEqual(own, { pass: 0.7, minutes: 6 });
    ok(model > 0 && model < 1, 'Spindle’s own chance stands beside the learner’s');
    equal(event.outcome.firstRun, true);
    equal(event.recall?.recalled.length, 2);
    deepEqual(event.grade.procedural, { proposed: 3, given: 3 });
  });

  it('shows in the side bar once it is recorded', async () => {
    await spindle.treeItem(/Walking and counting.*due/).waitFor();
    const streak = await spindle.bed.webview('Streak');
    await streak.getByText('1 day').first().waitFor();
  });

  it('is taken back by one key', async () => {
    await spindle.keyboard.press('u');
    await spindle.treeItem(/Walking and counting.*new/).waitFor();
    equal(spindle.events().at(-1)?.type, 'undo');
  });

  it('is given up by clicks, and shows the solution beside the question', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    const predict = await spindle.panelSays('First run passes?');
    await predict.getByRole('button', { name: /Skip/ }).click();
    await spindle.codeIsOpen('largest-value.ts');
    const code = await spindle.panelSays('The problem');
    await code.getByRole('button', { name: /Give up/ }).click();
    await code
      .getByRole('button', { name: /Give up|Yes/ })
      .last()
      .click();
    await spindle.panelSays('Explain it to someone');
    await spindle.bed.page.getByRole('tab', { name: /reference/ }).waitFor();
    await spindle.recall('I did not find it.', 0);
    const grade = await spindle.panelSays('solution seen');
    await grade.getByRole('button', { name: /Record/ }).click();
    await spindle.panelSays('Doing it again');
    const event = spindle.events().at(-1) as RepEvent;
    equal(event.predicted, undefined);
    equal(event.outcome.revealed, true);
    equal(event.grade.procedural.given, 1);
  });

  it('of a kata with a planted bug starts from its code in the tree of topics', async () => {
    await spindle.openKata('Binary search', 'How many lie between');
    await spindle.predict('count-between.ts');
    await spindle.write([
      'export function countBetween(sorted: number[], least: number, most: number): number {',
      '  return sorted.filter(value => value >= least && value <= most).length;',
      '}',
      '',
    ]);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.recall('The border may lie behind the last element.', 1);
    await spindle.keyboard.press('2');
    await spindle.record();
    const event = spindle.events().at(-1) as RepEvent;
    equal(event.kata, 'count-between');
    deepEqual(event.grade.procedural, { proposed: 3, given: 2 });
  });

  it('leaves no error in the console', () => {
    deepEqual(spindle.bed.consoleErrors(), []);
  });
});
