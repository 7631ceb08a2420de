// @ts-check
// Runs suites: node scripts/test.mjs [unit] [newest] [oldest] [desktop] [--grep TEXT]
import { parseArgs } from 'node:util';
import { endWithParent } from '../test/bed/processes.mjs';
import { finish } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const { grep } = values;

await ensureDependencies();
endWithParent();
const { desktopSuite, drivenSuite, hostSuite, unitSuite, withSecondChance } = await import('./suites.mjs');

/** @type {import('./suites.mjs').Totals[]} */
const results = [];
if (positionals.includes('unit')) results.push(await unitSuite(grep));
if (positionals.some(name => name !== 'unit')) {
  const { packageExtension } = await import('./package.mjs');
  console.log('\nBuilding and packaging Spindle');
  const vsix = await packageExtension();
  for (const which of /** @type {const} */ (['newest', 'oldest'])) {
    if (!positionals.includes(which)) continue;
    const host = (/** @type {string | undefined} */ of) => hostSuite(which, of);
    const driven = (/** @type {string | undefined} */ of) => drivenSuite(which, vsix, of);
    for (const suite of [host, driven]) results.push(await (grep ? suite(grep) : withSecondChance(suite)));
  }
  if (positionals.includes('desktop')) results.push(await desktopSuite(grep));
}
const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
finish(sum('passed'), sum('failed'));
