import fs = require('node:fs');
import Mocha = require('mocha');

/**
 * Mocha's `spec` report, a line `✗ …` for each failure at the end, which `.ci/run` repeats as its last words, and the
 * totals, with the titles of the outermost suites that failed, in the file that SPINDLE_TOTALS names: the one reporter of
 * every suite.
 */
class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const failed: string[] = [];
    const failedSuites = new Set<string>();
    runner.on('fail', (test, error) => {
      const [reason] = String(error?.message ?? error).split('\n');
      failed.push(`✗ ${test.fullTitle()}: ${reason}`);
      failedSuites.add(test.titlePath()[0] ?? '');
    });
    runner.once('end', () => {
      for (const line of failed) Mocha.reporters.Base.consoleLog(line);
      const file = process.env.SPINDLE_TOTALS;
      const { passes, failures } = this.stats;
      if (file)
        fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, failedSuites: [...failedSuites] }));
    });
  }
}

// Mocha loads a reporter with `require` and wants the class itself, not a module with a `default`.
export = TotalsReporter;
