// @ts-check
// Opens a VS Code with Spindle installed, from a fresh clone: npm start [-- --no-desktop] [-- --port N]
// SPINDLE_NO_DESKTOP=1 is --no-desktop. VSCODE_EXECUTABLE names the desktop VS Code to use.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCommandLine } from './desktop.mjs';
import { repository, run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const { values } = parseArgs({
  options: { 'no-desktop': { type: 'boolean' }, port: { type: 'string', default: '0' } },
});

await ensureDependencies();
const { packageExtension } = await import('./package.mjs');
console.log('Building Spindle');
const vsix = await packageExtension();

const home = join(repository, '.cache/start');
const workspace = join(home, 'workspace');
mkdirSync(workspace, { recursive: true });
writeFileSync(
  join(workspace, 'README.md'),
  '# A scratch folder\n\nPractise here: run "Spindle: Start Rep" from the Command Palette (F1).\n',
);

const cli = values['no-desktop'] || process.env.SPINDLE_NO_DESKTOP ? undefined : desktopCommandLine();
if (cli) await openDesktop(cli);
else await serve(Number(values.port));

/**
 * Opens the installed VS Code with settings and extensions of its own: the user's are left alone.
 * @param {string} command
 */
async function openDesktop(command) {
  const own = ['--user-data-dir', join(home, 'desktop/data'), '--extensions-dir', join(home, 'desktop/extensions')];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const install = await run(command, [...own, ...asRoot, '--install-extension', vsix, '--force']);
  if (install.code !== 0) throw new Error(`${command} could not install ${vsix}. Try npm start -- --no-desktop.`);
  const open = await run(command, [...own, ...asRoot, '--new-window', workspace]);
  if (open.code !== 0) throw new Error(`${command} did not start. Try npm start -- --no-desktop.`);
  console.log('Spindle is open in VS Code.');
}

/**
 * Serves a VS Code to the browser until Ctrl-C.
 * @param {number} port 0: any free one
 */
async function serve(port) {
  const { installBed } = await import('../test/bed/install.mjs');
  const { installExtension, startServer } = await import('../test/bed/server.mjs');
  const { writeSettings } = await import('../test/bed/settings.mjs');
  const bed = await installBed('newest');
  const data = join(home, 'server');
  // The scratch folder is ours: a question whether to trust it would only be in the way.
  if (!existsSync(join(data, 'User/settings.json')))
    writeSettings(data, { which: 'newest', theme: 'dark', trust: false, settings: {} });
  await installExtension({ bed, data, vsix });
  const server = await startServer({ bed, data, folder: workspace, port });
  console.log(`\nSpindle is running at ${server.url}\n`);
  console.log('Open it in a browser. Ctrl-C ends it.');
  process.once('SIGINT', () => process.exit(0));
  process.exitCode = 1;
  console.error(await server.ended);
}
