import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openBed } from '../bed/bed.mjs';
import { installEmpty, installSpindle } from './activation';
import { interleaved, type Measurement } from './measure';

const run = (commands: readonly unknown[]) => ({ command: 'runCommands', args: { commands } });

/** One opens a rep of a kata and skips its prediction, one an empty file. */
const keybindings = [
  {
    key: 'ctrl+f7',
    ...run([
      { command: 'spindle.startRep', args: { kata: 'text-wrap', language: 'typescript', variation: 'base' } },
      { command: 'spindle.predict', args: { skip: true } },
    ]),
  },
  { key: 'ctrl+f8', command: 'spindle.parkRep' },
  { key: 'ctrl+f10', command: 'workbench.action.revertAndCloseActiveEditor' },
  { key: 'ctrl+f9', command: 'workbench.action.files.newUntitledFile' },
];

/** From the key to code and statement on the screen, against an empty file of VS Code's own. */
export async function openRep(repository: string, rounds = 7): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  const dataDir = join(folder, 'data');
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  installEmpty('bench.keys', join(dataDir, 'extensions', 'bench.keys-0.0.0'), { keybindings });
  installSpindle(repository, join(dataDir, 'extensions', 'spindle-practice.spindle-0.0.0'));
  const bed = await openBed({ which: 'newest', folder: workspace, dataDir });
  try {
    const { page } = bed;
    const line = (words: string) => page.locator('.monaco-editor .view-line', { hasText: words }).first().waitFor();
    /** Looked for ahead of time where it stands already: asking every frame who it is takes longer than the rep. */
    let panel: Frame | undefined;
    const statement = async (): Promise<void> => {
      if (!panel || panel.isDetached()) panel = await bed.webview('Spindle');
      // In the phase of coding: the statement with the buttons above it.
      await panel.getByRole('button', { name: /Run/ }).first().waitFor();
      await (await panel.parentFrame()?.frameElement())?.waitForElementState('visible');
    };
    const tab = (title: string) => page.locator('.tab', { hasText: title });
    /** The panel stays, as between two reps. */
    const clear = async (): Promise<void> => {
      for (const [title, key] of [
        ['Untitled', 'Control+F10'],
        ['text-wrap', 'Control+F8'],
      ] as const) {
        for (let left = 20; left > 0 && (await tab(title).count()) > 0; left--) {
          await page.keyboard.press(key);
          await page.waitForTimeout(300);
        }
      }
      // The empty file stood in front of it.
      panel = (await tab('Spindle').count()) > 0 ? await bed.webview('Spindle') : undefined;
    };
    const ours = async (): Promise<void> => {
      await page.keyboard.press('Control+F7');
      // One after the other: looking into frames while the editor opens holds it up.
      await line('wrapText');
      await statement();
    };
    const bare = async (): Promise<void> => {
      await page.keyboard.press('Control+F9');
      await page.locator('.monaco-editor.focused').waitFor();
    };

    // The first time loads the editor itself, for both.
    await known(page);
    await clear();
    await ours();
    const times = await interleaved(rounds, ours, bare, clear);
    return { name: 'open a rep / open an empty file', ...times, budget: { kind: 'within', limit: 300 } };
  } finally {
    await bed.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Until the keys of extensions are known, a press does nothing. */
async function known(page: Page): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await page.waitForTimeout(500)) {
    await page.keyboard.press('Control+F9');
    if ((await page.locator('.monaco-editor.focused').count()) > 0) return;
  }
  throw new Error('The keys of the bench are not known to VS Code.');
}
