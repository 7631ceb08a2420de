import { equal, fail } from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpindlePage } from './spindle-page';

const topics = (id: string) =>
  JSON.stringify({ topics: [{ id, title: id, area: 'Packs', keyPoints: [{ id: 'one', text: 'One.' }] }] });

describe('Packs, in a folder that is not trusted', () => {
  const home = mkdtempSync(join(tmpdir(), 'spindle-packs-'));
  const workspace = join(home, 'workspace');
  const inside = join(workspace, 'inside');
  const outside = join(home, 'outside');
  let spindle: SpindlePage;

  before(async () => {
    mkdirSync(join(outside, 'broken'), { recursive: true });
    writeFileSync(join(outside, 'topics.json'), topics('from-outside'));
    writeFileSync(join(outside, 'broken', 'kata.json'), '{"id": "broken"');
    mkdirSync(workspace);
    cpSync(outside, inside, { recursive: true });
    writeFileSync(join(inside, 'topics.json'), topics('from-inside'));
    spindle = await SpindlePage.open({
      folder: workspace,
      trust: true,
      settings: { 'security.workspace.trust.startupPrompt': 'never', 'spindle.packs': [inside, outside] },
    });
  });
  after(async () => {
    await spindle?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Waits for a line near the end of Topics, which grows while packs are loaded. */
  const lastLines = async (words: RegExp) => {
    const { page } = spindle.bed;
    const pane = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: 'Topics' }) });
    await pane.locator('.monaco-list-row').first().waitFor();
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      await pane.locator('.monaco-list').focus();
      await spindle.keyboard.press('End');
      const isThere = await spindle
        .treeItem(words)
        .waitFor({ timeout: 1000 })
        .then(
          () => true,
          () => false,
        );
      if (isThere) return;
    }
    fail(`No line of Topics says ${words}.`);
  };

  it('one outside of it is there, not trusted, and what is wrong in it stands in quarantine', async () => {
    await spindle.openSideBar();
    for (const words of [/Pack outside.*not trusted/, /Quarantined/, /broken\/kata\.json/]) await lastLines(words);
  });

  it('one inside waits until the folder is trusted', async () => {
    equal(await spindle.treeItem('Pack inside').count(), 0);
    await spindle.bed.palette('Workspaces: Manage Workspace Trust');
    await spindle.bed.page
      .locator('.workspace-trust-editor')
      .getByRole('button', { name: 'Trust', exact: true })
      .click();
    await spindle.openSideBar();
    await lastLines(/Pack inside.*not trusted/);
  });
});
