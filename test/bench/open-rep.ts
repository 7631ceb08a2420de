import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBed } from '../bed/bed.mjs';
import { installSpindle } from './activation';
import { interleaved, type Measurement } from './measure';

const run = (commands: readonly unknown[]) => ({ command: 'runCommands', args: { commands } });

/** Keys as a person may set them: one opens a rep of a kata and skips its prediction, one an empty file. */
const keybindings = [
  {
    key: 'ctrl+f7',
    ...run([
      { command: 'spindle.startRep', args: { kata: 'text-wrap', language: 'typescript', variation: 'base' } },
      { command: 'spindle.predict', args: { skip: true } },
    ]),
  },
  { key: 'ctrl+f8', ...run(['spindle.parkRep', 'workbench.action.closeAllEditors']) },
  { key: 'ctrl+f9', command: 'workbench.action.files.newUntitledFile' },
];

/** From the key to code and statement on the screen, against an empty file of VS Code's own. */
export async function openRep(repository: string, rounds = 7): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  const dataDir = join(folder, 'data');
  const workspace = join(folder, 'workspace');
  for (const path of [workspace, join(dataDir, 'User')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(dataDir, 'User', 'keybindings.json'), JSON.stringify(keybindings));
  installSpindle(repository, join(dataDir, 'extensions', 'spindle-practice.spindle-0.0.0'));
  const bed = await openBed({ which: 'newest', folder: workspace, dataDir });
  try {
    const { page } = bed;
    const line = (words: string) => page.locator('.monaco-editor .view-line', { hasText: words }).first().waitFor();
    const statement = async (): Promise<void> => {
      const frame = await bed.webview('Spindle');
      // In the phase of coding: the statement with the buttons below it.
      await frame.getByRole('button', { name: /Run/ }).first().waitFor();
    };
    const clear = async (): Promise<void> => {
      await page.keyboard.press('Control+F8');
      await page.locator('.tab').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(500);
    };
    const ours = async (): Promise<void> => {
      await page.keyboard.press('Control+F7');
      await Promise.all([line('export function'), statement()]);
    };
    const bare = async (): Promise<void> => {
      await page.keyboard.press('Control+F9');
      await page.locator('.monaco-editor.focused').waitFor();
    };
    // The first time loads the editor itself, for both.

    await bare();
    await ours();
    const times = await interleaved(rounds, ours, bare, clear);
    return { name: 'open a rep / open an empty file', ...times, budget: { kind: 'within', limit: 300 } };
  } finally {
    await bed.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
