// @ts-check
// Starting the programs the other scripts need. No dependency: `npm start` loads it before `npm ci`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** The development tools, by the file Node runs: the same on every system, without a shell. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  mocha: 'node_modules/mocha/bin/mocha.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vsce: 'node_modules/@vscode/vsce/vsce',
};

/**
 * Runs a program in the repository to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean}} [options] `quiet` keeps the output from the terminal
 * @returns {Promise<{code: number, output: string}>} the output only where `quiet`
 * @throws {Error} the program cannot be started
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  // npm and code are .cmd files on Windows, which only a shell can start, and a shell wants its spaces quoted.
  const shell = process.platform === 'win32' && (command === 'npm' || command.endsWith('.cmd'));
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  return new Promise((resolve, reject) => {
    const child = spawn(quote(command), args.map(quote), {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    let output = '';
    child.stdout?.on('data', text => {
      output += text;
    });
    child.stderr?.on('data', text => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs one of the development tools to its end.
 * @param {keyof typeof tools} tool
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runTool = (tool, args, options) =>
  run(process.execPath, [join(repository, tools[tool]), ...args], options);

/**
 * The last line of every command that counts, and the exit code that goes with it. Nothing counted is a failure.
 * @param {number} passed
 * @param {number} failed
 */
export function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
