import { deepEqual, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { allWords } from '../../scripts/words/bundle';
import { pseudo, pseudoLanguage, pseudoTable } from '../../scripts/words/pseudo';
import { dayText } from '../../src/core/local-time';
import { printEvent } from '../../src/log/line';
import { english } from '../../src/webviews/strings';
import { idOf, rep, today } from '../core/support';
import { SpindlePage } from './spindle-page';
import { contentPatterns, untranslated } from './words/untranslated';

const manifestWords = JSON.parse(readFileSync(join(__dirname, '../../package.nls.json'), 'utf8')) as Readonly<
  Record<string, string>
>;

/** What a translator would bring, made by machine. */
function pseudoFiles(): Record<string, string> {
  const { words } = allWords();
  const bundle = pseudoTable(Object.fromEntries(words.map(word => [word, word])));
  return {
    [`l10n/bundle.l10n.${pseudoLanguage}.json`]: JSON.stringify(bundle),
    [`package.nls.${pseudoLanguage}.json`]: JSON.stringify(pseudoTable(manifestWords)),
  };
}

/** Something for every surface to show: reps with a lapse, a sting, an open night, a note of sleep. */
function practised(): string {
  const day = today();
  const at = (of: number) => `${dayText(of)}T12:00:00.000+00:00`;
  const base = { v: 1, at: at(day - 1), by: '3f9c2a1e' } as const;
  const story = { expected: '5', happened: '6', why: '7', rule: '8' };
  const place = { file: 'a.ts', lines: { from: 1, to: 2 }, language: 'typescript', code: 'x' };
  const predicted = { pass: 0.7, minutes: 6, approach: '9' };
  const reps = Array.from({ length: 14 }, (_, index) =>
    rep(index + 1, {
      day: day - 20 + index,
      topic: index % 2 === 0 ? 'collections' : 'strings',
      procedural: index % 5 === 0 ? 1 : 3,
      predicted,
      outcome: index % 5 === 0 ? { lapse: 'misread' } : {},
    }),
  );
  const events = [
    ...reps,
    { ...base, at: at(day), id: idOf(20), type: 'sting', ...story, ...place },
    { ...base, id: idOf(21), type: 'sleep', day: dayText(day - 3), hours: 7, quality: 4 },
    {
      ...base,
      id: idOf(22),
      type: 'movement',
      rounds: 4,
      workSeconds: 30,
      easySeconds: 30,
      seated: false,
      completed: 2,
    },
    {
      ...base,
      id: idOf(23),
      type: 'night',
      problem: { kata: 'largest-value' },
      restated: '1',
      tried: '2',
      need: '3',
    },
  ] as never[];
  return events.map(event => `${printEvent(event)}\n`).join('');
}

/** Code, keys, and what the pack or the learner wrote. */
const notOurs = [
  'code, pre, kbd, .key, .monaco-editor, .codicon, .monaco-keybinding',
  'spindle-statement, .statement',
].join(', ');

describe('In a pseudo-locale, where every translated letter is another one', () => {
  let spindle: SpindlePage;
  const known = contentPatterns();
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-words-'));

  before(async function () {
    // The words are the same in 1.100; only what VS Code puts around them differs.
    if (process.env.SPINDLE_BED === 'oldest') this.skip();
    const log = join(dataDir, 'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e');
    mkdirSync(log, { recursive: true });
    writeFileSync(join(log, '01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl'), practised());
    // No date by Intl is in plain letters: there, an unknown language is the machine's own.
    const env = { LC_ALL: 'ru_RU.UTF-8', LANG: 'ru_RU.UTF-8' };
    const settings = { 'spindle.sleepNotes': true, 'spindle.movement': true };
    spindle = await SpindlePage.open({
      dataDir,
      env,
      settings,
      language: pseudoLanguage,
      locale: 'ru-RU',
      added: pseudoFiles(),
    });
    // It is active: the palette knows its commands.
    await spindle.bed.page.locator('[id^="spindle-practice.spindle"]').first().waitFor();
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const command = (name: string) => `Spindle: ${pseudo(manifestWords[`command.${name}`] ?? '')}`;
  const textsIn = async (where: Page | Frame, selector: string) => {
    const { visibleTexts } = await import('../bed/visible-texts.mjs');
    return visibleTexts(where, selector, notOurs);
  };
  const inPage = (selector: string) => textsIn(spindle.bed.page, selector);
  /** Nothing at all would be translated too. */
  const areTranslated = (texts: readonly string[]) => {
    ok(texts.length > 0, 'something is shown');
    deepEqual(untranslated(texts, known), []);
  };
  const panel = (): Promise<Frame> => spindle.bed.webview(pseudo('Spindle'));
  /** What the panel says once it says `waitFor`. It is made anew whenever it moves. */
  const panelTexts = async (waitFor: string): Promise<readonly string[]> => {
    let said: unknown;
    for (const end = Date.now() + 40_000; Date.now() < end; ) {
      try {
        const frame = await panel();
        await frame.getByText(pseudo(waitFor).replace(/\{.*/, '')).first().waitFor({ timeout: 3000 });
        return await textsIn(frame, 'body');
      } catch (error) {
        said = error;
      }
    }
    throw said;
  };
  const panelIsTranslated = async (waitFor: string) => areTranslated(await panelTexts(waitFor));

  it('the side bar has no word of English', async () => {
    const { page } = spindle.bed;
    await page
      .locator('.part.activitybar')
      .getByRole('tab', { name: pseudo('Spindle') })
      .click();
    await page.locator('.sidebar .monaco-list-row').nth(4).waitFor();
    areTranslated(await inPage('.sidebar .pane-header h3, .sidebar .monaco-list-row, .sidebar .message'));
    const streak = await spindle.bed.webview(pseudo('Streak'));
    await streak.getByText(pseudo(english.streakLongest)).waitFor();
    areTranslated(await textsIn(streak, 'body'));
    const hovered = page.locator('.sidebar .monaco-list-row').nth(2);
    await hovered.hover();
    await page.locator('.monaco-hover, .workbench-hover').first().waitFor();
    areTranslated(await inPage('.monaco-hover, .workbench-hover'));
  });

  it('the status bar has none', async () => {
    areTranslated(await inPage('[id^="spindle-practice.spindle"] .statusbar-item-label'));
  });

  it('the palette has none', async () => {
    const { page } = spindle.bed;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input.input').first().fill('>Spindle:');
    const texts = new Set<string>();
    for (let row = 0; row < 70; row++) {
      const focused = page.locator('.quick-input-widget .monaco-list-row.focused .quick-input-list-row').first();
      const words = (await focused.textContent()) ?? '';
      texts.add(words);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Escape');
    areTranslated([...texts].filter(text => text.startsWith('Spindle:')));
  });

  it('the practice panel has none in any phase', async () => {
    const { keyboard, bed } = spindle;
    await bed.palette(command('openPanel'));
    await panelIsTranslated(english.cameTitle);
    await (await panel()).getByText(pseudo(english.cameNothing)).click();
    await panelIsTranslated(english.homeStart);
    await keyboard.press('?');
    await panelIsTranslated(english.keysTitle);
    await keyboard.press('Escape');
    await bed.palette(command('startRep'));
    await panelIsTranslated(english.predictTitle);
    await (await panel()).getByText(pseudo(english.predictSkip)).click();
    await bed.page.locator('.monaco-editor.focused').waitFor();
    await panelIsTranslated(english.codeRun);
    await bed.palette(command('showHint'));
    await panelIsTranslated(english.codeHints);
    await bed.palette(command('runTests'));
    await panelIsTranslated(english.caseCall);
    areTranslated(await inPage('.part.editor .codelens-decoration'));
    await bed.palette(command('giveUp'));
    await panelIsTranslated(english.recallTitle);
    await (await panel()).locator('textarea').fill('1');
    await keyboard.press('Control+Enter');
    await panelIsTranslated(english.recallTickTitle);
    await keyboard.press('Control+Enter');
    await panelIsTranslated(english.gradeTitle);
    await keyboard.press('Enter');
    await panelIsTranslated(english.recordedUndo);
  });

  it('the walkthrough has none', async () => {
    const { bed } = spindle;
    await bed.palette(command('getStarted'));
    const step = bed.page.locator('.getting-started-step');
    await step.nth(2).waitFor();
    areTranslated(await inPage('.gettingStartedDetailsContent .getting-started-category, .getting-started-step'));
    await bed.palette('View: Close Editor');
  });

  it('the dashboard has none', async () => {
    await spindle.bed.palette(command('showDashboard'));
    const title = pseudo('Dashboard');
    const dashboard = await spindle.bed.webview(title);
    await dashboard.locator('svg, figure, table, canvas').first().waitFor();
    areTranslated(await textsIn(dashboard, 'body'));
  });

  it('the timer of a movement break has none', async () => {
    await spindle.bed.palette(command('startMovement'));
    const timer = await spindle.bed.webview(pseudo('Movement'));
    await timer.getByText(pseudo(english.moveStart)).first().waitFor();
    areTranslated(await textsIn(timer, 'body'));
    await timer.getByText(pseudo(english.moveStart)).first().click();
    await timer.getByText(pseudo(english.moveStop)).first().waitFor();
    areTranslated(await textsIn(timer, 'body'));
  });

  for (const name of ['doctor', 'showWhatWorks', 'showNights'] as const) {
    it(`the page of ${name} has none`, async () => {
      const { page, palette } = spindle.bed;
      await palette(command(name));
      const content = 'body.vscode-body .markdown-body';
      const pageOf = async () => {
        for (const frame of page.frames()) {
          const text = await textsIn(frame, content).catch(() => []);
          if (text.length > 0) return text;
        }
        return [];
      };
      let texts = await pageOf();
      for (const end = Date.now() + 20_000; texts.length === 0 && Date.now() < end; texts = await pageOf()) {
        await page.waitForTimeout(200);
      }
      areTranslated(texts);
      await palette('View: Close Editor');
    });
  }

  const asked = [
    'showStings',
    'startRepAs',
    'startRecall',
    'startSession',
    'browseKatas',
    'showAttempts',
    'showActivity',
    'changeRetention',
    'suspendTopic',
    'findLevel',
    'forgetTopic',
    'postpone',
    'logSting',
    'thinkTonight',
    'noteSleep',
    'pauseStreak',
    'compare',
    'optimize',
    'exportLog',
    'importLog',
    'moveData',
    'trustPack',
    'resetWeights',
    'syncLog',
  ] as const;
  for (const name of asked) {
    it(`what ${name} asks or says has none`, async () => {
      const { page, palette } = spindle.bed;
      const answer = '.quick-input-widget, .monaco-dialog-box';
      await palette(command(name));
      // The palette's own texts stay until its command has begun to ask.
      const asksStill = (texts: readonly string[]) =>
        texts.length === 0 || texts.some(text => text.startsWith('Type the name of a command'));
      let texts = await inPage(answer);
      for (const end = Date.now() + 20_000; asksStill(texts) && Date.now() < end; texts = await inPage(answer)) {
        await page.waitForTimeout(100);
      }
      await spindle.keyboard.press('Escape');
      await spindle.keyboard.press('Escape');
      areTranslated(texts);
    });
  }
});
