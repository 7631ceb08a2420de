// @ts-check
// The pictures of the README: one scene a picture, each a real rep driven by keyboard.

/**
 * @typedef {object} Scene
 * @property {string} name       `today` is saved as media/screenshots/today-dark.png and today-light.png
 * @property {Record<string, unknown>} [settings]
 * @property {{width: number, height: number}} [viewport]
 * @property {'screenshots' | 'walkthrough'} [folder]  of `media`
 * @property {boolean} [practised]  with a half-year of practice (half-year.ts)
 * @property {(bed: import('./bed.mjs').Bed) => Promise<void>} play  brings the window into the state to show
 */

/** @param {import('./bed.mjs').Bed} bed */
async function openPrediction(bed) {
  await bed.page.getByRole('tab', { name: /^Spindle/ }).click();
  await bed.palette('Spindle: Start Rep');
  const panel = await bed.webview('Spindle');
  await panel.getByText('First run passes?').waitFor();
}

/** @param {import('./bed.mjs').Bed} bed */
async function startCoding(bed) {
  await openPrediction(bed);
  await bed.page.keyboard.type('70');
  await bed.page.keyboard.press('Tab');
  await bed.page.keyboard.type('6');
  await bed.page.keyboard.press('Enter');
  await bed.page.getByRole('tab', { name: /largest-value\.ts/ }).waitFor();
  await bed.page.locator('.monaco-editor.focused').waitFor();
}

/**
 * Replaces the learner's file. Inserted at once, because typing would meet auto-closing brackets.
 * @param {import('./bed.mjs').Bed} bed
 * @param {readonly string[]} lines
 */
async function writeCode(bed, lines) {
  await bed.page.keyboard.press('Control+A');
  await bed.page.keyboard.insertText(lines.join('\n'));
  // The browser hands inserted text over later than the next key.
  await bed.page.locator('.view-lines', { hasText: lines.at(-3)?.trim() ?? '' }).waitFor();
}

/**
 * Starts a kata from the tree of topics, and skips its prediction.
 * @param {import('./bed.mjs').Bed} bed
 * @param {string} topic
 * @param {string} kata
 */
async function codeKata(bed, topic, kata) {
  await bed.page.getByRole('tab', { name: /^Spindle/ }).click();
  const topics = bed.page.locator('.sidebar .pane', { has: bed.page.locator('.pane-header', { hasText: 'Topics' }) });
  await topics.locator('.pane-header').click();
  await topics.locator('.pane-header').click();
  for (const title of [topic, kata]) {
    const row = topics.locator('.monaco-list-row', { hasText: title }).first();
    await topics.locator('.monaco-list-row').first().waitFor();
    for (let turn = 0; turn < 40 && !(await row.isVisible()); turn++) {
      await topics.locator('.monaco-list').hover();
      await bed.page.mouse.wheel(0, 100);
      await bed.page.waitForTimeout(100);
    }
    await row.click();
  }
  const panel = await bed.webview('Spindle');
  await panel.getByRole('button', { name: 'Skip' }).click();
}

/** @param {import('./bed.mjs').Bed} bed */
async function closeSideBar(bed) {
  await bed.palette('View: Close Primary Side Bar');
}

/** On the way, and short: a long text that is typed at once overflows the stack of VS Code's own CodeLens. */
const halfFlat = [
  'export function postage(grams: number, zone: number, isExpress: boolean): number {',
  "  if (grams < 1 || grams > 20000) throw new Error('Too light or too heavy.');",
  '  if (zone >= 1 && zone <= 3) {',
  '    let price = [400, 700, 1200][zone - 1];',
  '    if (grams > 2000) price += 350;',
  '    return isExpress ? price * 2 : price;',
  '  }',
  "  throw new Error('This is not served.');",
  '}',
  '',
];

const wrong = [
  'export function largest(numbers: number[]): number | null {',
  '  let best = 0;',
  '  for (const number of numbers) best = Math.max(best, number);',
  '  return best;',
  '}',
  '',
];

const right = [
  'export function largest(numbers: number[]): number | null {',
  '  if (numbers.length === 0) return null;',
  '  return numbers.reduce((best, number) => Math.max(best, number));',
  '}',
  '',
];

/** What types for us must not be helped. */
const settings = { 'editor.autoIndent': 'none', 'editor.formatOnType': false, 'editor.autoClosingBrackets': 'never' };

/**
 * A rep that passed, recalled and about to be graded.
 * @param {import('./bed.mjs').Bed} bed
 */
async function startGrading(bed) {
  await startCoding(bed);
  await writeCode(bed, right);
  await bed.page.keyboard.press('Control+Alt+Enter');
  const panel = await bed.webview('Spindle');
  await panel.getByText('Explain it to someone').waitFor();
  await panel.locator('textarea:focus').waitFor();
  await bed.page.keyboard.type('One pass that keeps the best so far. An empty list has no best. Linear time.');
  await bed.page.keyboard.press('Control+Enter');
  await panel.getByText('Which of these did you say?').waitFor();
  for (let point = 0; point < 3; point++) {
    await bed.page.keyboard.press('Space');
    await bed.page.keyboard.press('Tab');
  }
  await bed.page.keyboard.press('Control+Enter');
  await panel.getByText('How did it go?').waitFor();
}

/** Beside the steps of the walkthrough they are shown small. */
const small = { width: 960, height: 640 };

/** @type {readonly Scene[]} */
export const scenes = [
  { name: 'predict', play: openPrediction },
  {
    name: 'code',
    settings,
    async play(bed) {
      await startCoding(bed);
      await writeCode(bed, wrong);
      await bed.page.keyboard.press('Control+Alt+Enter');
      const panel = await bed.webview('Spindle');
      await panel.getByText(/cases pass/).waitFor();
    },
  },
  { name: 'grade', settings, play: startGrading },
  {
    name: 'edit',
    // The list of words to complete would hide the diff.
    settings: { ...settings, 'editor.quickSuggestions': false },
    viewport: { width: 1440, height: 640 },
    async play(bed) {
      await codeKata(bed, 'Editing moves', 'One name, five places');
      await bed.page.locator('.monaco-diff-editor').waitFor();
      await closeSideBar(bed);
      await bed.page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'let' }).first().click();
      await bed.page.keyboard.press('Control+G');
      await bed.page.keyboard.type('3:8');
      await bed.page.keyboard.press('Enter');
      for (let match = 0; match < 3; match++) await bed.page.keyboard.press('Control+D');
      await bed.page.keyboard.type('cost');
      const panel = await bed.webview('Spindle');
      await panel.getByText(/1 edit, par 1/).waitFor();
    },
  },
  {
    name: 'project',
    settings: { ...settings, 'spindle.language': 'javascript' },
    async play(bed) {
      await codeKata(bed, 'Debugging', 'A day too many');
      await bed.page.getByRole('tab', { name: /fees\.js/ }).waitFor();
      await bed.page.keyboard.press('Control+Alt+Enter');
      const panel = await bed.webview('Spindle');
      await panel.getByText(/cases pass/).waitFor();
    },
  },
  {
    name: 'refactor',
    settings,
    async play(bed) {
      await codeKata(bed, 'Refactoring', 'The price of a parcel, flat');
      await bed.page.locator('.monaco-editor.focused').waitFor();
      await closeSideBar(bed);
      await bed.page.locator('.view-lines').first().click();
      await writeCode(bed, halfFlat);
      await bed.page.keyboard.press('Control+Alt+Enter');
      const panel = await bed.webview('Spindle');
      await panel
        .getByText(/at the start it was/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'reading',
    settings,
    async play(bed) {
      await codeKata(bed, 'Reading code', 'One row, two places');
      await bed.page.locator('.monaco-editor.focused').waitFor();
      await closeSideBar(bed);
      await bed.page.locator('.view-lines').first().click();
      await bed.page.keyboard.press('Control+End');
      for (let line = 0; line < 2; line++) await bed.page.keyboard.press('ArrowUp');
      await bed.page.keyboard.insertText(['A- A- --', 'A- A- -C', 'A- BB -C', 'A- BB -C'].join('\n'));
      await bed.page.keyboard.press('Control+Alt+Enter');
      const panel = await bed.webview('Spindle');
      await panel
        .getByText(/it prints something else/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'today',
    practised: true,
    // Who wants to forget less has more due.
    settings: { 'spindle.desiredRetention': 0.95 },
    async play(bed) {
      await bed.page.getByRole('tab', { name: /^Spindle/ }).click();
      await bed.page.locator('.sidebar .monaco-list-row').first().waitFor();
      await bed.palette('Spindle: Open Practice Panel');
      await (await bed.webview('Spindle')).getByText('Next').first().waitFor();
      await (await bed.webview('Streak')).getByText('Longest').waitFor();
    },
  },
  {
    name: 'dashboard',
    practised: true,
    viewport: { width: 1280, height: 1000 },
    async play(bed) {
      await bed.palette('Spindle: Dashboard');
      const frame = await bed.webview('Dashboard');
      await frame.getByRole('heading', { name: 'True retention' }).waitFor();
      await closeSideBar(bed);
    },
  },
  {
    name: 'language',
    folder: 'walkthrough',
    viewport: small,
    async play(bed) {
      await bed.palette('Spindle: Choose Language');
      await bed.page.locator('.quick-input-widget').getByText('TypeScript').waitFor();
    },
  },
  {
    name: 'rep',
    folder: 'walkthrough',
    viewport: small,
    settings,
    async play(bed) {
      await startCoding(bed);
      await closeSideBar(bed);
      await bed.page.locator('.view-lines').first().click();
      await writeCode(bed, wrong);
      await bed.page.keyboard.press('Control+Alt+Enter');
      const panel = await bed.webview('Spindle');
      await panel.getByText(/cases pass/).waitFor();
    },
  },
  {
    name: 'today',
    folder: 'walkthrough',
    viewport: small,
    settings,
    async play(bed) {
      await startGrading(bed);
      const panel = await bed.webview('Spindle');
      await panel.locator('input:focus').waitFor();
      await bed.page.keyboard.press('Enter');
      await panel.getByText('Doing it again').waitFor();
    },
  },
  {
    name: 'browse',
    settings,
    async play(bed) {
      await startGrading(bed);
      const panel = await bed.webview('Spindle');
      await panel.locator('input:focus').waitFor();
      await bed.page.keyboard.press('Enter');
      await panel.getByText('Doing it again').waitFor();
      await bed.palette('Spindle: Browse Katas');
      await bed.page.locator('.quick-input-widget').getByText('The largest number').waitFor();
    },
  },
];
