// @ts-check
// Opens a real VS Code in a headless browser and hands back what a test needs to drive it.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { installBed } from './install.mjs';
import { findDescendant } from './processes.mjs';
import { installExtension, startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';

/**
 * @typedef {object} BedOptions
 * @property {import('./install.mjs').Which} [which]  absent: `SPINDLE_BED`, else the newest
 * @property {string} folder        the workspace folder to open
 * @property {string} [vsix]        a packaged extension to install first
 * @property {string} [extension]   a folder loaded as an extension under development
 * @property {string} [tests]       a module that exports `run()`, called inside the extension host
 * @property {Record<string, unknown>} [settings]
 * @property {string} [dataDir]     kept after close; absent: a temporary folder
 * @property {boolean} [trust]      true leaves workspace trust on, as users have it (VS Code then asks)
 * @property {{width: number, height: number}} [viewport]
 * @property {import('./settings.mjs').Theme} [theme]
 * @property {Record<string, string>} [env]  environment of the extension host
 * @property {string} [language]    the display language; without a language pack VS Code's own words stay English
 * @property {string} [locale]      of the browser: what Intl takes where it does not know the display language
 * @property {Record<string, string>} [added]  files put into the installed extension: path below its folder, text
 *
 * @typedef {Awaited<ReturnType<typeof openBed>>} Bed
 */

const readyLimitMs = 60_000;

/**
 * Opens a VS Code. Everything it starts ends with `close()`, and with this process.
 * @param {BedOptions} options
 */
export async function openBed(options) {
  const {
    folder,
    vsix,
    settings = {},
    trust = false,
    theme = 'dark',
    viewport = { width: 1440, height: 900 },
    env,
  } = options;
  const which = options.which ?? (process.env.SPINDLE_BED === 'oldest' ? 'oldest' : 'newest');
  const bed = await installBed(which);
  const data = options.dataDir ?? mkdtempSync(join(tmpdir(), 'spindle-bed-'));
  writeSettings(data, { which, theme, trust, settings });
  /** @type {(() => Promise<void>)[]} undone last to first */
  const cleanup = [
    async () => {
      if (!options.dataDir) rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  ];
  const close = async () => {
    for (const undo of cleanup.splice(0).reverse()) await undo();
  };
  try {
    if (vsix) await installExtension({ bed, data, vsix });
    addFiles(data, options.added ?? {});
    const server = await startServer({ bed, data, folder, driver: true, ...(env ? { env } : {}) });
    cleanup.push(server.stop);
    const browser = await launchBrowser(bed);
    cleanup.push(() => browser.close());
    const openWindow = async () => {
      const page = await browser.newPage({ viewport, ...(options.locale ? { locale: options.locale } : {}) });
      const { errors, hostLines, exit } = await listen(page, server);
      if (options.language) await page.addInitScript(setLanguage, options.language);
      await page.goto(addressOf(server, options));
      await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: readyLimitMs });
      return {
        page,
        exit,
        data,
        which,
        url: server.url,
        close,
        ...handles(page, server),
        /** Errors in the page's console so far, those of the bed itself left out. */
        consoleErrors: () => [...errors],
        /** What extensions wrote to the console of the extension host so far, and what it said about them. */
        extensionHostLog: () => hostLines.join('\n'),
      };
    };
    const first = await openWindow();
    /** Opens one more window on the same data, with an extension host of its own; it ends with the bed. */
    return { ...first, openWindow };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {BedOptions} options
 */
function addressOf(server, { folder, extension, tests }) {
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://127.0.0.1:${server.port}${path.startsWith('/') ? '' : '/'}${path.replaceAll('\\', '/')}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  return `${server.url}&folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** @param {string} data @param {Record<string, string>} files */
function addFiles(data, files) {
  const extensions = join(data, 'extensions');
  for (const [path, text] of Object.entries(files)) {
    const [extension = ''] = readdirSync(extensions).filter(name => name.startsWith('spindle-practice.spindle'));
    const file = join(extensions, extension, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Runs in the page before anything of VS Code: what a language pack would set. The extension host and the scan of
 * extensions take the language from there, and with it `bundle.l10n.<language>.json` and `package.nls.<language>.json`.
 * @param {string} language
 */
function setLanguage(language) {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

/**
 * Collects what the page says. `exit` resolves with the in-host tests' exit code (1 should the server end first).
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 */
async function listen(page, server) {
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  const hostLines = [];
  page.on('console', message => {
    const text = message.text();
    if (text.includes('[Extension Host]')) hostLines.push(text);
    if (message.type() === 'error' && !isOfTheBed(text, message.location().url))
      errors.push(`${text} (${message.location().url})`);
  });
  page.on('pageerror', error => {
    const text = String(error.stack ?? error);
    if (!isOfTheFrame(text)) errors.push(text);
  });
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise(resolve => {
    end = resolve;
  });
  void server.ended.then(reason => {
    errors.push(reason);
    end(1);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  // VS Code calls it for every console line of the extension host; the tests' own report comes through a file.
  await page.exposeFunction('codeAutomationLog', () => {});
  return { errors, hostLines, exit };
}

/**
 * Errors that VS Code itself makes in a bed: it has no compiled modules, no gallery and no service worker of code-server,
 * and on a machine that stands still for two seconds a save does not wait for extensions. In 1.100 the preview of Markdown
 * watches the folder of what it shows, and calls it an error that a page without a file is in none. Two windows on one
 * data folder put away each other's backups.
 * @param {string} text
 * @param {string} url where it came from
 */
function isOfTheBed(text, url) {
  if (
    /\.cache[/\\]bed-.*node_modules|Could not locate the bindings file|ServiceWorker|watchdog|authentication provider|getting tasks from|Aborted onWillSaveTextDocument|Unable to resolve nonexistent file '[^']*\/User\/Backups\/|^%c {2}ERR color: #f33 CodeExpectedError\n/s.test(
      text,
    )
  )
    return true;
  return /status of 404|bad HTTP response code/.test(text) && !url.includes('vscode-resource');
}

/**
 * What the frame around a webview's page, which is VS Code's, says of itself: the Markdown preview's is hurt by a second
 * page while it still loads the first, and any frame looks for the focus four times a second, also in a page that has no
 * body yet.
 * @param {string} text
 */
function isOfTheFrame(text) {
  return (
    /Found unexpected null.*pre\/index\.html\?.*extensionId=vscode\.markdown-language-features/s.test(text) ||
    /Cannot read properties of null \(reading 'classList'\)\n +at \S+pre\/index\.html\?/.test(text)
  );
}

/**
 * What a test does with an open VS Code.
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 */
function handles(page, server) {
  return {
    /**
     * Runs a command by its full name in the palette, such as `Spindle: Start Rep`; waits till its extension is known.
     * @param {string} command
     * @param {number} [limitMs]
     */
    async palette(command, limitMs = 20_000) {
      const widget = page.locator('.quick-input-widget');
      const row = widget
        .locator('.monaco-list-row')
        .filter({ has: page.getByText(command, { exact: true }) })
        .first();
      for (const end = Date.now() + limitMs; Date.now() < end; await page.keyboard.press('Escape')) {
        await page.keyboard.press('F1');
        // A page that comes late takes the focus, and the palette closes under the keys or the pointer.
        const typed = await isDone(widget.locator('input.input').first().fill(`>${command}`, { timeout: 2000 }));
        // An open palette does not learn of commands that are registered later: close it and look again.
        const found = typed && (await isDone(row.waitFor({ timeout: 1000 })));
        if (found && (await isDone(row.click({ timeout: 5000 })))) return;
      }
      throw new Error(`The palette has no command "${command}".`);
    },
    /**
     * The document of a visible webview; `title` chooses among several. Ask again after the webview was reset.
     * @param {string} [title] the panel's or view's title
     * @param {number} [limitMs]
     * @returns {Promise<import('playwright-core').Frame>}
     */
    async webview(title, limitMs = 20_000) {
      for (const end = Date.now() + limitMs; Date.now() < end; await page.waitForTimeout(50)) {
        for (const frame of page.frames()) if (await shows(frame, title)) return frame;
      }
      throw new Error(`No visible webview${title ? ` titled "${title}"` : ''} within ${limitMs} ms.`);
    },
    /** Kills the extension host, as a crash would; VS Code offers to restart it. Linux only. */
    killExtensionHost() {
      const pid = findDescendant(server.pid, '--type=extensionHost');
      if (pid === undefined) throw new Error('No extension host is running.');
      process.kill(pid, 'SIGKILL');
      return pid;
    },
    /** Reloads the window: a new extension host on the same data. */
    async reload() {
      await page.reload();
      await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: readyLimitMs });
    },
  };
}

/** @param {Promise<unknown>} step */
function isDone(step) {
  return step.then(
    () => true,
    () => false,
  );
}

/** @param {import('playwright-core').Frame} frame @param {string | undefined} title */
async function shows(frame, title) {
  if (!frame.parentFrame()) return false;
  try {
    const inner = await frame.frameElement();
    // By id: VS Code loads a document as `pending-frame` and renames it, of which `frame.name()` learns nothing.
    if ((await inner.getAttribute('id')) !== 'active-frame') return false;
    const outer = await frame.parentFrame()?.frameElement();
    if (!(await outer?.isVisible()) || !(await inner.isVisible())) return false;
    return title === undefined || (await inner.getAttribute('title')) === title;
  } catch {
    return false; // replaced while we looked
  }
}
