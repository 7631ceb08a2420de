import { ok } from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import type { PracticeEvent } from '../../src/core/events';
import { parseLine } from '../../src/log/line';
import type { Bed, BedOptions } from '../bed/bed.mjs';

/** Typed code must not be helped along, and what is clicked must be in sight. */
const plainTyping = {
  'editor.autoIndent': 'none',
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  // Rows that stay at the top lie over the ones to click.
  'workbench.tree.enableStickyScroll': false,
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
};

/** A real VS Code with the packaged extension, and what a person does with it. */
export class SpindlePage {
  private constructor(
    readonly bed: Bed,
    private readonly folder: string,
  ) {}

  static async open(options: Partial<BedOptions> = {}): Promise<SpindlePage> {
    const { openBed } = await import('../bed/bed.mjs');
    const vsix = process.env.SPINDLE_VSIX;
    ok(vsix, 'SPINDLE_VSIX names the package');
    const folder = mkdtempSync(join(tmpdir(), 'spindle-driven-'));
    const bed = await openBed({ folder, vsix, ...options, settings: { ...plainTyping, ...options.settings } });
    bed.page.setDefaultTimeout(30_000);
    return new SpindlePage(bed, folder);
  }

  /** One more window on the same data; it ends with this one. */
  async openWindow(): Promise<SpindlePage> {
    const { openWindow } = this.bed;
    const window = await openWindow();
    window.page.setDefaultTimeout(30_000);
    return new SpindlePage({ ...window, openWindow }, this.folder);
  }

  async close(): Promise<void> {
    await this.bed.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The extension's own folder, which the practice log is kept in too. */
  private get storage(): string {
    return join(this.bed.data, 'User/globalStorage/spindle-practice.spindle');
  }

  get keyboard() {
    return this.bed.page.keyboard;
  }

  panel(): Promise<Frame> {
    return this.bed.webview('Spindle');
  }

  /** Waits for words in the panel. */
  panelSays(words: string | RegExp): Promise<Frame> {
    return this.panelShows(frame => frame.getByText(words));
  }

  /** Waits for something in the panel, which is made anew whenever it moves. */
  async panelShows(what: (frame: Frame) => Locator): Promise<Frame> {
    let said: unknown;
    for (const end = Date.now() + 40_000; Date.now() < end; ) {
      try {
        const frame = await this.panel();
        await what(frame).first().waitFor({ timeout: 3000 });
        return frame;
      } catch (error) {
        said = error;
      }
    }
    throw said;
  }

  async openSideBar(): Promise<void> {
    const tab = this.bed.page.locator('.part.activitybar').getByRole('tab', { name: /^Spindle/ });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.treeItem('Walking and counting').waitFor();
  }

  /** The first line of the side bar's trees with these words. */
  treeItem(words: string | RegExp) {
    return this.bed.page.locator('.sidebar .monaco-list-row').filter({ hasText: words }).first();
  }

  /** Predicts 70 % and 6 minutes by keyboard; ends in the code. @param tab its name @param question what is predicted */
  async predict(tab: string, question: string | RegExp = 'First run passes?'): Promise<void> {
    await this.panelSays(question);
    await this.panelShows(frame => frame.locator('input:focus'));
    await this.keyboard.type('70');
    await this.keyboard.press('Tab');
    await this.keyboard.type('6');
    await this.keyboard.press('Enter');
    await this.codeIsOpen(tab);
  }

  async codeIsOpen(fileName: string): Promise<void> {
    await this.bed.page.getByRole('tab', { name: new RegExp(fileName.replace('.', '\\.')) }).waitFor();
    await this.bed.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Starts a kata from the tree of topics, by its titles there. */
  async openKata(topic: string, kata: string): Promise<void> {
    await this.openSideBar();
    const opened = this.topicPane().locator('.monaco-list-row[aria-expanded=true]', { hasText: topic }).first();
    // A tree that is drawn anew under the pointer has not heard the click; a busy one answers late.
    for (let turn = 0; turn < 5; turn++) {
      await (await this.scrollToTopicRow(topic)).click();
      const isOpen = await opened.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (isOpen) break;
    }
    await (await this.scrollToTopicRow(kata)).click();
  }

  /** Looks from the top down, again and again: rows out of sight are not there at all, and some come late. */
  private async scrollToTopicRow(words: string): Promise<Locator> {
    const { page } = this.bed;
    const row = this.topicRow(words);
    const top = this.topicPane().locator('.monaco-list-row[data-index="0"]');
    for (let round = 0; round < 5; round++) {
      await this.topicPane().locator('.monaco-list').first().hover();
      // 1.100 goes up a few lines at a time, however far the wheel was turned.
      for (let turn = 0; turn < 40 && !(await top.isVisible()); turn++) {
        await page.mouse.wheel(0, -300);
        await page.waitForTimeout(50);
      }
      for (let turn = 0; turn < 40; turn++) {
        await page.waitForTimeout(100);
        if (await row.isVisible()) return row;
        await page.mouse.wheel(0, 100);
      }
    }
    throw new Error(`No line of Topics says "${words}".`);
  }

  /** Starts a kata from the list that *Browse Katas* shows, by its title. */
  async browseTo(kata: string): Promise<void> {
    const { page, palette } = this.bed;
    const row = page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: kata });
    // A panel that comes to the front takes the focus, and then the list closes.
    for (let turn = 0; turn < 5; turn++) {
      await palette('Spindle: Browse Katas');
      const found = await page
        .locator('.quick-input-widget .monaco-list-row.focused')
        .waitFor({ timeout: 5000 })
        .then(() => this.keyboard.type(kata))
        .then(() => row.waitFor({ timeout: 5000 }))
        .then(
          () => true,
          () => false,
        );
      if (found) return this.keyboard.press('Enter');
      await this.keyboard.press('Escape');
    }
    throw new Error(`Browse Katas does not list "${kata}".`);
  }

  /** The first line of the tree of topics with these words. */
  topicRow(words: string | RegExp): Locator {
    return this.topicPane().locator('.monaco-list-row', { hasText: words }).first();
  }

  private topicPane(): Locator {
    const { page } = this.bed;
    return page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: 'Topics' }) });
  }

  /** Waits until the editor has saved the learner's code by itself. */
  async codeIsSaved(fileName: string): Promise<void> {
    await this.bed.page.locator('.tab:not(.dirty)', { hasText: fileName }).waitFor();
  }

  /** Waits until a draft on disk holds these words: what a crash from here on cannot take. */
  async draftHolds(words: string): Promise<void> {
    const drafts = join(this.storage, 'drafts');
    for (const end = Date.now() + 30_000; Date.now() < end; await this.bed.page.waitForTimeout(100)) {
      const states = readdirSync(drafts).map(id => join(drafts, id, 'rep.json'));
      if (states.some(state => existsSync(state) && readFileSync(state, 'utf8').includes(words))) return;
    }
    throw new Error(`No draft holds "${words}".`);
  }

  /** A notification, found in the notification centre: driven, VS Code pops none up. */
  async notification(words: string | RegExp, limitMs = 30_000): Promise<Locator> {
    const { page } = this.bed;
    const found = page.locator('.notifications-center .notification-list-item', { hasText: words }).first();
    for (const end = Date.now() + limitMs; Date.now() < end; ) {
      if (!(await page.locator('.notifications-center').isVisible())) {
        await page.locator('[id="status.notifications"]').click();
      }
      const isThere = await found.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (isThere) return found;
    }
    throw new Error(`No notification says ${words}.`);
  }

  /** Closes the tab of the learner's code once the editor has saved it by itself. */
  async closeCode(fileName: string): Promise<void> {
    const tab = this.bed.page.locator('.tab', { hasText: fileName });
    await this.codeIsSaved(fileName);
    await tab.hover();
    await tab.getByRole('button', { name: /^Close/ }).click();
    await tab.waitFor({ state: 'detached' });
  }

  /** Replaces the learner's code. */
  async write(lines: readonly string[]): Promise<void> {
    await this.keyboard.press('Control+A');
    await this.keyboard.insertText(lines.join('\n'));
    // The browser hands inserted text over later than the next key.
    const last = lines.findLast(line => line.trim().length > 3)?.trim() ?? '';
    await this.bed.page.locator('.view-lines', { hasText: last }).first().waitFor();
  }

  /** Writes a summary and ticks the first key points, by keyboard. */
  async recall(summary: string, points: number): Promise<void> {
    await this.panelShows(frame => frame.locator('textarea:focus'));
    await this.keyboard.type(summary);
    await this.keyboard.press('Control+Enter');
    await this.panelSays('Which of these did you say?');
    for (let point = 0; point < points; point++) {
      await this.keyboard.press('Space');
      await this.keyboard.press('Tab');
    }
    await this.keyboard.press('Control+Enter');
    await this.panelSays('How did it go?');
    // The next key belongs to the grades once they have the focus.
    await this.panelShows(frame => frame.locator('input:focus'));
  }

  /** Accepts the grades by keyboard; the rep is on disk afterwards. */
  async record(): Promise<void> {
    await this.panelShows(frame => frame.locator('input:focus'));
    await this.keyboard.press('Enter');
    await this.panelSays('Doing it again');
  }

  /** Every event on disk. */
  events(): PracticeEvent[] {
    const log = join(this.storage, 'log');
    if (!existsSync(log)) return [];
    const segments = readdirSync(log).flatMap(device =>
      readdirSync(join(log, device)).map(name => join(log, device, name)),
    );
    return segments
      .flatMap(segment => readFileSync(segment, 'utf8').split('\n').slice(0, -1))
      .flatMap(line => {
        const parsed = parseLine(line);
        return 'event' in parsed ? [parsed.event] : [];
      });
  }
}

/** A right answer to the first kata a new learner gets. */
export const largest = [
  'export function largest(numbers: number[]): number | null {',
  '  if (numbers.length === 0) return null;',
  '  return numbers.reduce((best, number) => Math.max(best, number));',
  '}',
  '',
];
