// @ts-check
// Measures Spindle against baselines in the same run: npm run bench [-- WORD …, see test/bench/main.ts]
import { createRequire } from 'node:module';
import { runTool } from './run.mjs';

const { build } = createRequire(import.meta.url)('../esbuild.js');
await build({ production: true, metafile: true });
console.log(['name'.padEnd(48), ...['ours', 'baseline', 'ratio', 'budget'].map(title => title.padStart(10))].join(' '));
const { code } = await runTool('tsx', ['test/bench/main.ts', ...process.argv.slice(2)]);
process.exitCode = code;
