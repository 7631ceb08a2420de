import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bed } from '../bed/bed.mjs';

describe('The packaged extension in a folder that is not trusted', () => {
  let bed: Bed;
  const folder = mkdtempSync(join(tmpdir(), 'spindle-driven-'));

  before(async () => {
    const { openBed } = await import('../bed/bed.mjs');
    const vsix = process.env.SPINDLE_VSIX;
    ok(vsix, 'SPINDLE_VSIX names the package');
    bed = await openBed({ folder, vsix, trust: true });
  });

  after(async () => {
    await bed?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has its place in the activity bar', async () => {
    await bed.page.getByText('Restricted Mode', { exact: true }).first().waitFor();
    await bed.page.getByRole('tab', { name: /^Spindle/ }).waitFor();
  });

  it('starts without a question and without an error in the console', async () => {
    equal(await bed.page.locator('.monaco-dialog-box').count(), 0);
    deepEqual(bed.consoleErrors(), []);
  });
});
