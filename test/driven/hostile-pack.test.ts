import { equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpindlePage } from './spindle-page';

const image = '<img src=x onerror="self.taken=1">';
const link = '[go](command:spindle.doctor)';
const title = `${image} ${link} $(bug)`;

const statement = `# ${title}

${image} <script>self.taken = 1</script> <style>* { display: none }</style>

${link} [read](https://example.org/a) ![${image}](https://example.org/x.png)

\`\`\`ts
const text = "<b>bold</b>"; // ${image}
\`\`\`
`;

const kata = {
  id: 'hostile',
  title,
  topic: 'hostile',
  level: 1,
  kind: 'function',
  languages: ['javascript'],
  signature: { name: 'twice', params: [{ name: 'n', type: 'int' }], returns: 'int' },
  cases: [
    { name: `${image} one`, args: [1], returns: 2 },
    { name: `${link} two`, args: [2], returns: 4 },
  ],
  hints: [`${image} ${link} one`, 'Add it to itself.', 'Give back the sum of n and n.'],
};
const topics = {
  topics: [
    { id: 'hostile', title: `${title} topic`, area: title, keyPoints: [{ id: 'one', text: `${image} ${link}` }] },
  ],
};

/** A stranger's pack, which is shown before anybody trusts it. */
describe('A pack that is hostile in every text', () => {
  let spindle: SpindlePage;
  const home = mkdtempSync(join(tmpdir(), 'spindle-hostile-'));

  before(async () => {
    const pack = join(home, 'pack');
    mkdirSync(join(pack, 'hostile'), { recursive: true });
    writeFileSync(join(pack, 'topics.json'), JSON.stringify(topics));
    writeFileSync(join(pack, 'hostile/kata.json'), JSON.stringify(kata));
    writeFileSync(join(pack, 'hostile/statement.md'), statement);
    writeFileSync(join(pack, 'hostile/solution.js'), 'export function twice(n) {\n  return n + n;\n}\n');
    spindle = await SpindlePage.open({ settings: { 'spindle.packs': [pack], 'spindle.language': 'javascript' } });
  });
  after(async () => {
    await spindle?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Nothing of it became an element, ran or can be pressed, in the workbench and in every frame. */
  const isInert = async () => {
    const places = ['example.org', 'spindle.doctor'].flatMap(at => [`[href*="${at}"]`, `[data-href*="${at}"]`]);
    const theirs = ['img[src="x"]', '[onerror]', ...places].join(', ');
    for (const frame of spindle.bed.page.frames()) {
      equal(await frame.evaluate(() => 'taken' in globalThis), false);
      equal(await frame.locator(theirs).count(), 0, frame.url());
    }
  };

  it('is plain text in the side bar, its tooltip and the list of katas', async () => {
    const { bed } = spindle;
    await spindle.openSideBar();
    const area = spindle.treeItem(title);
    for (const end = Date.now() + 30_000; (await area.count()) === 0 && Date.now() < end; ) {
      await bed.page.locator('.sidebar .pane').nth(1).locator('.monaco-list').focus();
      await spindle.keyboard.press('End');
      await bed.page.waitForTimeout(300);
    }
    await area.hover();
    await bed.page.locator('.monaco-hover, .workbench-hover').first().waitFor();
    await isInert();
    await bed.palette('Spindle: Browse Katas');
    await bed.page.locator('.quick-input-widget input[placeholder^="Enter starts a rep"]').first().fill('onerror');
    await bed.page.locator('.quick-input-widget .monaco-list-row', { hasText: '<img src=x' }).first().waitFor();
    await isInert();
    await spindle.keyboard.press('Enter');
  });

  it('is plain text in the panel, where its code has the colours of code', async () => {
    const panel = await spindle.panelSays('First run passes?');
    await isInert();
    equal(await panel.locator('spindle-statement .hljs-keyword').first().textContent(), 'const');
    await panel.locator('spindle-statement').getByText('onerror').first().waitFor();
  });

  it('is plain text in what a run says, and in a hint', async () => {
    const { bed } = spindle;
    await (await spindle.panel()).getByText('Skip').first().click();
    await spindle.codeIsOpen('.js');
    await bed.palette('Spindle: Show Hint');
    await bed.palette('Spindle: Run Cases');
    await spindle.panelSays(/onerror.*one/);
    await isInert();
  });
});
