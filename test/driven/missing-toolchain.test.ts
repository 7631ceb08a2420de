import { SpindlePage } from './spindle-page';

/** The user's own settings, which alone may say where a toolchain is. */
const settings = {
  'python.defaultInterpreterPath': '/nowhere/python3',
  'go.goroot': '/nowhere/go',
  'rust-analyzer.cargo.sysroot': '/nowhere/rust',
  'spindle.language': 'rust',
};

describe('A language of new topics that is not installed', () => {
  let spindle: SpindlePage;
  before(async () => {
    spindle = await SpindlePage.open({ settings });
    await spindle.openSideBar();
  });
  after(() => spindle?.close());

  it('is said in Today, instead of topics that could not be begun', async () => {
    const { page } = spindle.bed;
    await page.locator('.sidebar', { hasText: /Rust is not installed here.*Spindle: Doctor/ }).waitFor();
  });

  it('is told once when a rep is asked for, and another one is two keys away', async () => {
    const { bed, keyboard } = spindle;
    await bed.palette('Spindle: Start Rep');
    const told = await spindle.notification(/Rust .* was not found at .*rustc, where the settings say it is/);
    await told.getByRole('button', { name: 'Choose Another Language' }).click();
    const widget = bed.page.locator('.quick-input-widget');
    await widget.locator('.monaco-list-row', { hasText: 'JavaScript' }).waitFor();
    await keyboard.type('typescript');
    await widget.locator('.monaco-list-row.focused', { hasText: 'TypeScript' }).waitFor();
    await keyboard.press('Enter');
    await spindle.predict('largest-value.ts');
  });
});
