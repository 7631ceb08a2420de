// @ts-check
// The pictures of the README: one scene a picture, each a real rep driven by keyboard.

/**
 * @typedef {object} Scene
 * @property {string} name       `today` is saved as media/screenshots/today-dark.png and today-light.png
 * @property {Record<string, unknown>} [settings]
 * @property {{width: number, height: number}} [viewport]
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
