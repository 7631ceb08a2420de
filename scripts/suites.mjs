// @ts-check
// The suites `npm test` is made of. Each one reports to the terminal and returns its totals.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, runTool } from './run.mjs';

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failedSuites]  titles of the outermost ones; absent where the run broke before it counted
 */
/** @typedef {import('../test/bed/install.mjs').Which} Which */

/** Two hundred and fifty tests take five minutes on two cores, eleven on slow ones; none shall take the day. */
const hostLimitMs = 1_500_000;

/**
 * Everything that needs no VS Code.
 * @param {string | undefined} grep
 * @returns {Promise<Totals>}
 */
export const unitSuite = grep =>
  mochaSuite('Unit tests', ['test/**/*.test.ts', '--ignore', 'test/{host,driven}/**'], {}, grep);

/**
 * test/driven: a browser drives a VS Code that has the .vsix installed.
 * @param {Which} which
 * @param {string} vsix
 * @param {string | undefined} grep
 * @returns {Promise<Totals>}
 */
export const drivenSuite = (which, vsix, grep) =>
  mochaSuite(
    `Driven tests, ${which} VS Code`,
    ['test/driven/**/*.test.ts', '--timeout', '120000'],
    { SPINDLE_BED: which, SPINDLE_VSIX: vsix },
    grep,
  );

/**
 * What fails in a real VS Code may have met a machine that stood still for a moment. It is run once more, alone, in a VS
 * Code of its own: what fails twice has failed, and what does not is named, so that it gets mended.
 * @param {(grep?: string) => Promise<Totals>} suite
 * @returns {Promise<Totals>}
 */
export async function withSecondChance(suite) {
  const first = await suite();
  if (first.failed === 0) return first;
  const { failedSuites } = first;
  console.log(`\nOnce more, alone: ${failedSuites ? failedSuites.join('; ') : 'all of it'}`);
  const second = await suite(failedSuites && `^(?:${failedSuites.map(literal).join('|')}) `);
  if (second.failed > 0) return { passed: first.passed, failed: Math.max(first.failed, second.failed) };
  console.log(`⟳ Failed at first and passed alone: ${failedSuites ? failedSuites.join('; ') : 'all of it'}`);
  return failedSuites ? { passed: first.passed + first.failed, failed: 0 } : second;
}

/** @param {string} text @returns a regular expression for it */
const literal = text => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * @param {string} title
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string | undefined} grep
 */
async function mochaSuite(title, args, env, grep) {
  return withTotals(title, async files => {
    const reporter = join(repository, 'test/bed/reporter.ts');
    const all = [...args, '--reporter', reporter, ...(grep ? ['--grep', grep, '--no-forbid-only'] : [])];
    const { code } = await runTool('mocha', all, { env: { ...env, SPINDLE_TOTALS: files.totals } });
    return code === 0;
  });
}

/**
 * test/host inside the extension host of a bed.
 * @param {Which} which
 * @param {string | undefined} grep
 * @returns {Promise<Totals>}
 */
export async function hostSuite(which, grep) {
  const { buildHostTests } = await import('./build-tests.mjs');
  const { openBed } = await import('../test/bed/bed.mjs');
  const tests = await buildHostTests();
  return withTotals(`In-host tests, ${which} VS Code`, async files => {
    const env = { SPINDLE_TOTALS: files.totals, SPINDLE_REPORT: files.report, ...(grep ? { SPINDLE_GREP: grep } : {}) };
    const bed = await openBed({ which, folder: files.workspace, extension: repository, tests, env });
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    try {
      const late = new Promise(resolve => {
        timer = setTimeout(resolve, hostLimitMs, -1);
      });
      const code = await Promise.race([bed.exit, late]);
      if (existsSync(files.report)) console.log(readFileSync(files.report, 'utf8'));
      if (code === -1) console.error(`The in-host tests did not end within ${hostLimitMs / 1000} s.`);
      if (code !== 0)
        console.error(`The extension host said:\n${bed.extensionHostLog()}\n${bed.consoleErrors().join('\n')}`);
      return code === 0;
    } finally {
      clearTimeout(timer);
      await bed.close();
    }
  });
}

/**
 * test/host inside a desktop VS Code, downloaded unless VSCODE_EXECUTABLE names one.
 * @param {string | undefined} grep
 * @returns {Promise<Totals>}
 */
export async function desktopSuite(grep) {
  const { buildHostTests } = await import('./build-tests.mjs');
  const { runTests } = await import('@vscode/test-electron');
  const tests = await buildHostTests();
  return withTotals('In-host tests, desktop VS Code', async files => {
    const executable = process.env.VSCODE_EXECUTABLE;
    const code = await runTests({
      extensionDevelopmentPath: repository,
      extensionTestsPath: tests,
      launchArgs: [files.workspace, '--disable-workspace-trust', '--disable-extensions', '--user-data-dir', files.data],
      extensionTestsEnv: { SPINDLE_TOTALS: files.totals, ...(grep ? { SPINDLE_GREP: grep } : {}) },
      ...(executable ? { vscodeExecutablePath: executable } : {}),
    });
    return code === 0;
  });
}

/**
 * Runs a suite and reads what its reporter counted. A suite that broke before it counted, or ran nothing, failed.
 * @param {string} title
 * @param {(files: {totals: string, report: string, workspace: string, data: string}) => Promise<boolean>} suite
 * @returns {Promise<Totals>}
 */
async function withTotals(title, suite) {
  console.log(`\n${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'spindle-test-'));
  const files = {
    totals: join(folder, 'totals.json'),
    report: join(folder, 'report.txt'),
    workspace: join(folder, 'workspace'),
    data: join(folder, 'data'),
  };
  mkdirSync(files.workspace);
  let succeeded = false;
  try {
    succeeded = await suite(files);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  /** @type {Totals} */
  const totals = existsSync(files.totals) ? JSON.parse(readFileSync(files.totals, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  if (totals.failed > 0 || (succeeded && totals.passed > 0)) return totals;
  console.error(`${title}: ${succeeded ? 'no test ran' : 'ended with an error'}, which counts as a failure.`);
  return { passed: totals.passed, failed: 1 };
}
