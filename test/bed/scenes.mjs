// @ts-check
// The pictures of the README and the walkthrough: one scene a picture.

/**
 * @typedef {object} Scene
 * @property {string} name       `today` is saved as media/screenshots/today-dark.png and today-light.png
 * @property {Record<string, unknown>} [settings]
 * @property {{width: number, height: number}} [viewport]
 * @property {(bed: import('./bed.mjs').Bed) => Promise<void>} play  brings the window into the state to show
 */

/** @type {readonly Scene[]} */
export const scenes = [
  {
    name: 'today',
    async play({ page }) {
      await page.getByRole('tab', { name: /^Spindle/ }).click();
    },
  },
];
