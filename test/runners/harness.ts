import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** A temporary folder with the harness as `npm run build` bundles it; removed when the tests end. */
export function buildHarness(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harness-'));
  buildSync({
    entryPoints: ['src/runners/javascript/harness.ts'],
    outfile: join(folder, 'harness.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
