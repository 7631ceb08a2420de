import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import TotalsReporter from '../bed/reporter';

/**
 * Runs every suite beside this file inside the extension host; VS Code calls it (`extensionTestsPath`).
 * The report goes to the file SPINDLE_REPORT, because the host's console is cut and coloured on its way out.
 * @throws when a test failed
 */
export async function run(): Promise<void> {
  const report = process.env.SPINDLE_REPORT;
  if (report) Mocha.reporters.Base.consoleLog = (...args: unknown[]) => appendFileSync(report, `${format(...args)}\n`);
  const grep = process.env.SPINDLE_GREP;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    color: false,
    reporter: TotalsReporter,
    ...(grep ? { grep } : { forbidOnly: true }),
  });
  for (const name of readdirSync(__dirname)) if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} in-host tests failed`);
}
