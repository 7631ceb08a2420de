// @ts-check
// Bundles what runs inside the extension host: test/host → dist/test/host.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { repository } from './run.mjs';

/**
 * @returns {Promise<string>} the module that exports `run()`
 */
export async function buildHostTests() {
  const outdir = join(repository, 'dist/test/host');
  rmSync(outdir, { recursive: true, force: true });
  const names = readdirSync(join(repository, 'test/host')).filter(
    name => name === 'index.ts' || name.endsWith('.test.ts'),
  );
  await esbuild.build({
    absWorkingDir: repository,
    entryPoints: names.map(name => `test/host/${name}`),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // mocha finds its own files by path, so it is taken from node_modules.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(outdir, 'index.js');
}
