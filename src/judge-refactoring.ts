import { PracticeError } from './core/errors';
import type { CodeExercise, Measure } from './core/kata';
import { type Measured, measureCase, measureName } from './core/measure';
import type { RunReport } from './core/run-report';
import type { Runner, RunRequest } from './runners/runner';

/**
 * The verdict on a refactoring: the cases must stay green, and the measure is one more case behind them.
 * @throws PracticeError where nothing counts this language; AbortError where `signal` aborts
 */
export async function judgeRefactoring(
  runner: Runner,
  request: RunRequest & { readonly measure: Measure },
  signal: AbortSignal,
): Promise<RunReport> {
  const { exercise, code, limits, measure } = request;
  const report = await runner.run({ exercise, code, limits }, signal);
  if (report.status === 'errored') return { ...report, cases: [...report.cases, notCounted(measure)] };
  const count = counter(runner, exercise);
  const [own, starter] = await Promise.all([count(code, signal), count(exercise.starter, signal)]);
  return withMeasure(report, measure, own, starter);
}

function counter(runner: Runner, { language }: CodeExercise): NonNullable<Runner['measure']> {
  if (runner.measure) return runner.measure.bind(runner);
  throw new PracticeError('Code in {0} cannot be measured here. Start a rep in another language.', language);
}

function withMeasure(report: RunReport, measure: Measure, own: Measured, starter: Measured): RunReport {
  if ('message' in own) return uncounted(report, measure, own);
  // The starter came through the proof; without its numbers there is only no fall to show.
  const last = measureCase(measure, own, 'message' in starter ? own : starter);
  const cases = [...report.cases, last];
  if (last.status === 'passed') return { ...report, cases, passed: report.passed + 1 };
  return { ...report, cases, failed: report.failed + 1, status: 'failed' };
}

function uncounted(report: RunReport, measure: Measure, error: Extract<Measured, { message: string }>): RunReport {
  return { ...report, status: 'errored', error, cases: [...report.cases, notCounted(measure)] };
}

function notCounted(measure: Measure): RunReport['cases'][number] {
  return { name: measureName(measure), status: 'skipped', message: 'Not counted: see the error.', ms: 0 };
}
