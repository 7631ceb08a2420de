// @ts-check
// Installs the development dependencies where they are missing or old. No dependency of its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, run } from './run.mjs';

/**
 * Runs `npm ci` unless node_modules already holds what package-lock.json says.
 * @returns {Promise<void>}
 * @throws {Error} npm failed
 */
export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the development dependencies (npm ci)');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new Error('npm ci failed: see above. Check the connection to the npm registry and run the command again.');
}

/** Compared by version, not by time: a checkout touches files, and an install may be newer and yet other. */
function isInstalled() {
  const installedFile = join(repository, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  const wanted = packagesOf(join(repository, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, {version?: string, optional?: boolean}>}
 */
const packagesOf = lockfile => JSON.parse(readFileSync(lockfile, 'utf8')).packages;
