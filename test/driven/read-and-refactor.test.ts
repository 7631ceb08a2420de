import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepEvent } from '../../src/core/events';
import { SpindlePage } from './spindle-page';

const solution = (kata: string) =>
  readFileSync(join(__dirname, '../../katas', kata, 'solution.ts'), 'utf8').split('\n');

/** Short: a long text that is typed at once overflows the stack of VS Code's own CodeLens. */
const flat = [
  'export function postage(grams: number, zone: number, isExpress: boolean): number {',
  "  if (grams < 1 || grams > 20000 || zone < 1 || zone > 3) throw new Error('no');",
  '  const base = [400, 700, 1200][zone - 1] ?? 0;',
  '  const price = grams > 2000 ? base + 350 : base;',
  '  return isExpress ? price * 2 : price;',
  '}',
  '',
];

describe('In the panel', () => {
  let spindle: SpindlePage;

  before(async () => {
    spindle = await SpindlePage.open();
  });
  after(() => spindle?.close());

  const last = () => spindle.events().at(-1) as RepEvent;

  it('a refactoring says its goal, shows what the measure is at, and is done when that is met', async () => {
    await spindle.openKata('Refactoring', 'The price of a parcel, flat');
    await spindle.panelSays(/Goal: every case stays green, and nesting at most 1 in every function/);
    await spindle.predict('flat-postage.ts');
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.panelSays(/14 of 15 cases pass/);
    await spindle.panelSays(/has 4; at the start it was 4/);
    await spindle.write(flat);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.recall('Odd cases leave first.', 1);
    await spindle.record();
    deepEqual([last().kata, last().outcome.passed, last().outcome.runs], ['flat-postage', true, 2]);
  });

  it('a program says where the answer goes, keeps what it prints to itself, and is done when every line is right', async () => {
    await spindle.openKata('Reading code', 'One row, two places');
    await spindle.panelSays(/write what it prints between \/\* It prints: and \*\//);
    await spindle.predict('shared-rows.ts');
    const right = solution('shared-rows');
    await spindle.write(right.map(line => line.replace('AD BB -C', 'A- BB -C')));
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.panelSays(/4 of 5 cases pass/);
    const panel = await spindle.panelSays(/it prints something else/);
    equal(await panel.getByText('AD BB -C').count(), 0);
    await spindle.write(right);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.recall('One row with two names.', 1);
    await spindle.record();
    deepEqual([last().kata, last().outcome.passed, last().outcome.runs], ['shared-rows', true, 2]);
  });

  it('leaves no error in the console', () => {
    deepEqual(spindle.bed.consoleErrors(), []);
  });
});
