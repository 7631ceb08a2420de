import { SpindlePage } from './spindle-page';

describe('Finding a kata by keyboard', () => {
  let spindle: SpindlePage;
  before(async () => {
    spindle = await SpindlePage.open();
    await spindle.openSideBar();
  });
  after(() => spindle?.close());

  it('narrows the list, opens it again, and starts what was typed', async () => {
    const { bed, keyboard } = spindle;
    const widget = bed.page.locator('.quick-input-widget');
    const title = (words: string) => widget.locator('.quick-input-title', { hasText: words }).waitFor();
    const row = (words: string) => widget.locator('.monaco-list-row.focused', { hasText: words }).waitFor();

    await bed.palette('Spindle: Browse Katas');
    await row('The largest number');
    await keyboard.press('ArrowUp');
    await row('Filter by');
    await keyboard.press('Enter');
    await title('Filter Katas');
    await keyboard.type('caching');
    await row('Caching');
    await keyboard.press('Enter');
    await title('Browse Katas · Caching');

    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await row('Clear Filters');
    await keyboard.press('Enter');
    await row('The largest number');

    await keyboard.type('runs of');
    await row('Runs of the same letter');
    await keyboard.press('Enter');
    await spindle.panelSays('First run passes?');
    await spindle.panelSays('Runs of the same letter');
  });

  it('says in Topics when and how a kata was done', async () => {
    const { bed } = spindle;
    await spindle.predict('run-lengths.ts');
    await bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('I did not find it.', 0);
    await spindle.record();
    await spindle.topicRow('Scanning and parsing text').click();
    await spindle.topicRow(/Runs of the same letter.*today · Again · under 1 min/).waitFor();
  });
});
