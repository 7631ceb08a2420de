import { PracticeError } from './core/errors';
import type { CodeExercise, Measure } from './core/kata';
import { type Measured, measureCase, measureName } from './core/measure';
import type { RunReport } from './core/run-report';
import type { Translate } from './core/words';
import type { Runner, RunRequest } from './runners/runner';

/**
 * The verdict on a refactoring: the cases must stay green, and the measure is one more case behind them.
 * @throws PracticeError where nothing counts this language; AbortError where `signal` aborts
 */
export async function judgeRefactoring(
  runner: Runner,
  request: RunRequest & { readonly measure: Measure; readonly t: Translate },
  signal: AbortSignal,
): Promise<RunReport> {
  const { exercise, code, limits, measure, t } = request;
  const report = await runner.run({ exercise, code, limits }, signal);
  if (report.status === 'errored') return { ...report, cases: [...report.cases, notCounted(measure, t)] };
  const count = counter(runner, exercise);
  const [own, starter] = await Promise.all([count(code, signal), count(exercise.starter, signal)]);
  return withMeasure(report, measure, { own, starter }, t);
}

function counter(runner: Runner, { language }: CodeExercise): NonNullable<Runner['measure']> {
  if (runner.measure) return runner.measure.bind(runner);
  throw new PracticeError('Code in {0} cannot be measured here. Start a rep in another language.', language);
}

interface Counts {
  readonly own: Measured;
  readonly starter: Measured;
}

function withMeasure(report: RunReport, measure: Measure, { own, starter }: Counts, t: Translate): RunReport {
  if ('message' in own) {
    return { ...report, status: 'errored', error: own, cases: [...report.cases, notCounted(measure, t)] };
  }
  // The starter came through the proof; without its numbers there is only no fall to show.
  const last = measureCase(measure, own, 'message' in starter ? own : starter, t);
  const cases = [...report.cases, last];
  if (last.status === 'passed') return { ...report, cases, passed: report.passed + 1 };
  return { ...report, cases, failed: report.failed + 1, status: 'failed' };
}

function notCounted(measure: Measure, t: Translate): RunReport['cases'][number] {
  return { name: measureName(measure, t), status: 'skipped', message: t('Not counted: see the error.'), ms: 0 };
}
