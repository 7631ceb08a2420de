// @ts-check
// Builds spindle-<version>.vsix at the root and looks into it.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOf } from './check-vsix.mjs';
import { repository, runTool } from './run.mjs';

/**
 * Builds for production and packages.
 * @returns {Promise<string>} the path of the .vsix
 * @throws {Error} with what is wrong
 */
export async function packageExtension() {
  const { build } = createRequire(import.meta.url)('../esbuild.js');
  await build({ production: true, metafile: true });
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const file = join(repository, `spindle-${version}.vsix`);
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ];
  const { code, output } = await runTool('vsce', args, { quiet: true });
  if (code !== 0) throw new Error(`vsce package failed:\n${output.trim()}`);
  const problems = problemsOf(file);
  if (problems.length > 0) throw new Error(`${file} must not be released:\n${problems.join('\n')}`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packageExtension();
  console.log(`${file} (${Math.round(statSync(file).size / 1000)} KB)`);
}
