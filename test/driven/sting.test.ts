import { equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RepEvent, StingEvent } from '../../src/core/events';
import { SpindlePage } from './spindle-page';

const fixed = ['export function total(prices) {', '  return prices.reduce((sum, price) => sum + price, 0);', '}', ''];
const answers = [
  'The price of an empty cart is 0.',
  'It threw.',
  'A reduce without a first value.',
  'Give reduce its first value.',
  'total([])',
  '0',
];

describe('A bug in a git repository', () => {
  let spindle: SpindlePage;
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bug-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });

  before(async () => {
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'L');
    git('config', 'user.email', 'l@localhost');
    writeFileSync(join(folder, 'cart.js'), fixed.join('\n').replace(', 0);', ');'));
    git('add', '-A');
    git('commit', '-qm', 'broken');
    writeFileSync(join(folder, 'cart.js'), fixed.join('\n'));
    spindle = await SpindlePage.open({ folder });
  });
  after(async () => {
    await spindle?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is logged as a sting from a selection, and becomes a kata to fix', async () => {
    const { page } = spindle.bed;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'cart.js' }).dblclick();
    await spindle.codeIsOpen('cart.js');
    await spindle.openSideBar();
    await page.locator('.monaco-editor .view-line').first().click();
    await spindle.keyboard.press('Control+A');
    await spindle.bed.palette('Spindle: Log a Sting');
    for (const [step, answer] of answers.entries()) {
      await page.locator('.quick-input-title', { hasText: `(${step + 1}/6)` }).waitFor();
      await spindle.keyboard.type(answer);
      await spindle.keyboard.press('Enter');
    }
    const told = await spindle.notification('a kata of your own to fix');
    const sting = spindle.events().at(-1) as StingEvent;
    equal(sting.rule, 'Give reduce its first value.');
    match(sting.before ?? '', /sum \+ price\);/);
    await told.hover();
    await told.getByText('Fix It Now').click();
    await (await spindle.panelSays('First run passes?')).getByRole('button', { name: /Skip/ }).click();
  });

  it('is fixed again, and its own rule recalled', async () => {
    await spindle.codeIsOpen('.js');
    await spindle.write(fixed);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.panelSays('A bug that hurt: what did it teach you?');
    await spindle.recall('reduce wants a first value', 1);
    await spindle.record();
    const rep = spindle.events().at(-1) as RepEvent;
    match(rep.topic, /^sting-/);
    equal(rep.outcome.passed, true);
  });
});
