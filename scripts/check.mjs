// @ts-check
// The gate: everything that must hold before a commit. One line a step; a failed step shows what its tool said.
import { finish, runTool } from './run.mjs';

/** @typedef {Parameters<typeof runTool>} Call */

/** @type {readonly {name: string, call: Call}[]} */
const steps = [
  { name: 'format and lint', call: ['biome', ['check', '--error-on-warnings', '.']] },
  {
    name: 'layers and cycles',
    call: ['depcruise', ['--config', '.dependency-cruiser.json', 'src', 'test', 'scripts']],
  },
  { name: 'types: extension', call: ['tsc', ['-p', 'tsconfig.json']] },
  { name: 'types: core', call: ['tsc', ['-p', 'src/core/tsconfig.json']] },
  { name: 'types: webviews', call: ['tsc', ['-p', 'src/webviews/tsconfig.json']] },
  { name: 'types: tests and scripts', call: ['tsc', ['-p', 'test/tsconfig.json']] },
  { name: 'contributions', call: ['tsx', ['scripts/check-contributions.ts']] },
  { name: 'words', call: ['tsx', ['scripts/words.ts', '--check']] },
  { name: 'nothing unused', call: ['knip', []] },
  {
    name: 'unit tests',
    call: ['mocha', ['test/**/*.test.ts', '--ignore', 'test/{host,driven}/**', '--reporter', 'test/bed/reporter.ts']],
  },
  { name: 'katas', call: ['tsx', ['scripts/prove-katas.ts']] },
];

let failed = 0;
for (const { name, call } of steps) {
  const [tool, args] = call;
  const start = performance.now();
  const { code, output } = await runTool(tool, args, { quiet: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'failed'}  ${name} (${seconds} s)`);
  if (code === 0) continue;
  failed += 1;
  console.log(output.trim());
}
finish(steps.length - failed, failed);
