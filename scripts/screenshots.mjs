// @ts-check
// Takes the pictures of test/bed/scenes.mjs in both themes: npm run screenshots [-- SCENE …]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBed } from '../test/bed/bed.mjs';
import { writeHalfYear } from '../test/bed/half-year.js';
import { scenes } from '../test/bed/scenes.mjs';
import { packageExtension } from './package.mjs';
import { repository } from './run.mjs';

const chosen = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'spindle-screenshots-'));
const workspace = join(home, 'practice');
mkdirSync(workspace);

try {
  const vsix = await packageExtension();
  for (const scene of scenes.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    for (const theme of /** @type {const} */ (['dark', 'light'])) {
      const { settings = {}, viewport = { width: 1280, height: 800 }, folder = 'screenshots' } = scene;
      const dataDir = mkdtempSync(join(home, 'data-'));
      if (scene.practised) writeHalfYear(repository, dataDir);
      const bed = await openBed({ which: 'newest', folder: workspace, vsix, theme, settings, viewport, dataDir });
      try {
        await scene.play(bed);
        // The pointer and a blinking caret would make every picture another file.
        await bed.page.mouse.move(0, 0);
        await bed.page.waitForTimeout(500);
        const file = join(repository, 'media', folder, `${scene.name}-${theme}.png`);
        await bed.page.screenshot({ path: file, caret: 'hide', animations: 'disabled' });
        console.log(file);
      } finally {
        await bed.close();
      }
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
