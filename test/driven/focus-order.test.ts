import { deepEqual } from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { focusedIn } from '../bed/focused.mjs';
import { largest, SpindlePage } from './spindle-page';

type Focused = NonNullable<Awaited<ReturnType<typeof focusedIn>>>;

describe('The focus in the practice panel', () => {
  let spindle: SpindlePage;
  before(async () => {
    spindle = await SpindlePage.open({ settings: { 'spindle.language': 'typescript' } });
  });
  after(() => spindle?.close());

  /** What Tab leads to from where the focus is, until it leaves the panel or comes round. */
  const walk = async (frame: Frame): Promise<readonly Focused[]> => {
    const { focusedIn } = await import('../bed/focused.mjs');
    const seen: Focused[] = [];
    for (let step = 0; step < 40; step++) {
      const focused = await focusedIn(frame);
      if (!focused || seen.some(({ name, top }) => name === focused.name && top === focused.top)) break;
      seen.push(focused);
      await spindle.keyboard.press('Tab');
    }
    return seen;
  };
  /** Tab goes as one reads, from line to line and from left to right; what lies on one line may differ by a border. */
  const asOneReads = (walked: readonly Focused[]) =>
    [...walked].sort((a, b) => (Math.abs(a.top - b.top) < 12 ? a.left - b.left : a.top - b.top));
  const namesOf = (walked: readonly Focused[]) => walked.map(({ name }) => name);
  /** @param where where the focus is to begin with @param most of the names, for the one who reads the test */
  const goes = async (where: string, most: readonly RegExp[]) => {
    const frame = await spindle.panelShows(panel => panel.locator(`${where}:focus`));
    const walked = await walk(frame);
    deepEqual(namesOf(walked), namesOf(asOneReads(walked)));
    const missing = most.filter(name => !walked.some(one => name.test(one.name)));
    deepEqual([missing, namesOf(walked)], [[], namesOf(walked)]);
  };
  const comesBack = () => spindle.bed.palette('Spindle: Open Practice Panel');

  it('begins at home with the start of a rep', async () => {
    await comesBack();
    await goes('vscode-button', [/^Start a rep/, /Keys/]);
  });

  it('begins a prediction with its first number, and leads to what starts it', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.panelSays('First run passes?');
    await goes('input', [/First run passes/, /Minutes/, /examples first/, /Plan/, /^Start/, /^Skip/, /Keys/]);
  });

  it('is where typing is expected again for who comes back by the palette', async () => {
    await comesBack();
    await spindle.predict('largest-value.ts');
  });

  it('goes from the run to every case of it', async () => {
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.panelSays('0 of 8 cases pass');
    await comesBack();
    await goes('vscode-button', [/^Run/, /^Hint/, /^Park/, /^Give up/, /several, the largest/, /equal ones/, /Keys/]);
  });

  it('begins a recall in its text, and the next phase with its first answer', async () => {
    await spindle.bed.page.locator('.view-lines').first().click();
    await spindle.write(largest);
    await spindle.keyboard.press('Control+Alt+Enter');
    await spindle.panelSays('Explain it to someone');
    await goes('textarea', [/^Your explanation/, /^Check the key points/, /^Skip/, /Keys/]);
    await comesBack();
    await spindle.recall('One pass.', 1);
    await spindle.panelSays('Record');
    await goes('input', [/Good/, /Record/, /Keys/]);
  });
});
