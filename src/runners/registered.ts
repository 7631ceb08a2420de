import { PracticeError } from '../core/errors';
import { languages } from '../core/kata';
import type { RunReport } from '../core/run-report';
import { RunnerError } from './process';
import type { Runner } from './runner';

/**
 * A runner that another extension brings, behind checks: TypeScript does not hold what comes from outside.
 * @throws PracticeError that says what is missing
 */
export function checkedRunner(candidate: unknown): Runner {
  const problem = problemOf(candidate);
  if (problem !== undefined)
    throw new PracticeError('This is no runner: {0}. See Runner in src/runners/runner.ts.', problem);
  const runner = candidate as Runner;
  const { language } = runner;
  return {
    language,
    run: async (request, signal) => {
      const report: unknown = await runner.run(request, signal);
      if (isReport(report)) return report;
      throw new RunnerError(
        'The runner of another extension for {0} gave no report. Switch that extension off.',
        language,
      );
    },
    prepare: limits => runner.prepare?.(limits),
    dispose: () => runner.dispose(),
  };
}

function problemOf(candidate: unknown): string | undefined {
  if (typeof candidate !== 'object' || candidate === null) return 'it is no object';
  const { language, run, prepare, dispose } = candidate as Partial<Record<keyof Runner, unknown>>;
  if (!languages.some(one => one === language)) return `its language is not one of ${languages.join(', ')}`;
  if (typeof run !== 'function') return 'it has no method run';
  if (typeof dispose !== 'function') return 'it has no method dispose';
  if (prepare !== undefined && typeof prepare !== 'function') return 'its prepare is no method';
  return undefined;
}

function isReport(report: unknown): report is RunReport {
  if (typeof report !== 'object' || report === null) return false;
  const { status, passed, failed, cases, output, ms } = report as Partial<Record<keyof RunReport, unknown>>;
  return (
    ['passed', 'failed', 'errored'].some(one => one === status) &&
    [passed, failed, ms].every(Number.isFinite) &&
    typeof output === 'string' &&
    Array.isArray(cases) &&
    cases.every(isCase)
  );
}

function isCase(report: unknown): boolean {
  if (typeof report !== 'object' || report === null) return false;
  const { name, status, ms } = report as Readonly<Record<string, unknown>>;
  return (
    typeof name === 'string' &&
    Number.isFinite(ms) &&
    ['passed', 'failed', 'errored', 'skipped'].some(one => one === status)
  );
}
