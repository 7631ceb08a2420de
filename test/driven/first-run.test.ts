import { deepEqual, equal, ok } from 'node:assert/strict';
import { largest, SpindlePage } from './spindle-page';

/** What a newcomer needs no word for yet. */
const vocabulary =
  /retriev|stability|FSRS|\bElo\b|interleav|calibrat|Brier|scaffold|lapse|leech|backlog|retention|sting|tonight|approach(es)? do|streak pause/i;

/** The first minutes of somebody who has never seen Spindle, in a fresh profile, by keyboard. */
describe('The first run', () => {
  let spindle: SpindlePage;
  let keys = 0;
  before(async () => {
    spindle = await SpindlePage.open();
  });
  after(() => spindle?.close());

  const press = async (...names: string[]) => {
    for (const name of names) {
      keys++;
      await spindle.keyboard.press(name);
    }
  };
  const type = async (text: string) => {
    keys += text.length;
    await spindle.keyboard.type(text);
  };
  /** Nothing on the screen needs explaining. */
  const needsNoVocabulary = async () => {
    equal(await spindle.bed.page.locator('.sidebar, .statusbar').getByText(vocabulary).count(), 0);
    equal(await (await spindle.panel()).getByText(vocabulary).count(), 0);
  };

  it('opens the walkthrough from the palette, and its first step chooses the language', async () => {
    const { page } = spindle.bed;
    keys += 'F1 Enter'.split(' ').length + 'Spindle: Get Started'.length;
    await spindle.bed.palette('Spindle: Get Started');
    await page.getByText('Get started with Spindle').first().waitFor();
    await page.getByRole('button', { name: 'Choose Language' }).first().waitFor();
    await page.getByRole('button', { name: 'Choose Language' }).first().focus();
    await press('Enter');
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'TypeScript' }).waitFor();
    await press('Enter');
    await page.locator('.getting-started-step', { hasText: 'Choose your language' }).locator('.complete').waitFor();
  });

  it('leads to a rep that is recorded, in less than three minutes of which thirty seconds are not coding', async () => {
    const { page } = spindle.bed;
    const began = Date.now();
    await page.locator('.getting-started-step', { hasText: 'Do your first rep' }).focus();
    await press('Enter');
    await page.getByRole('button', { name: 'Start a Rep' }).first().focus();
    await press('Enter');
    await spindle.panelSays('First run passes?');
    await needsNoVocabulary();
    await spindle.panelShows(frame => frame.locator('input:focus'));
    await type('70');
    await press('Tab');
    await type('6');
    await press('Enter');
    await spindle.codeIsOpen('largest-value.ts');
    const coding = Date.now();
    await needsNoVocabulary();
    await spindle.write(largest);
    keys += largest.join('\n').length;
    await press('Control+Alt+Enter');
    await spindle.panelSays('Explain it to someone');
    const coded = Date.now();
    await needsNoVocabulary();
    keys += 60;
    await spindle.recall('One pass that keeps the best; an empty list has none.', 1);
    await needsNoVocabulary();
    keys += 1;
    await spindle.record();
    await spindle.panelSays(/Two memories were made/);
    await needsNoVocabulary();
    const beside = (Date.now() - began - (coded - coding)) / 1000;
    console.log(`      ${keys} keystrokes, ${beside.toFixed(0)} s of the machine that are not coding`);
    ok(spindle.events().some(({ type: of }) => of === 'rep'));
  });

  it('ends the walkthrough’s step, and the side bar says when it comes back', async () => {
    const { page } = spindle.bed;
    await spindle.openSideBar();
    await page.locator('.getting-started-step', { hasText: 'Do your first rep' }).locator('.complete').waitFor();
    await spindle.treeItem('Walking and counting').waitFor();
  });

  it('leaves no error in the console', () => deepEqual(spindle.bed.consoleErrors(), []));
});
