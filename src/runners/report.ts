import type { CodeExercise } from '../core/kata';
import type { CaseReport, RunReport } from '../core/run-report';
import { caseReport } from './case-report';
import type { Describe, Described } from './describe';
import { newCase, type Run, replay } from './replay';
import { cutMark, errorOf } from './run-error';
import type { RunLimits } from './runner';
import type { Transcript } from './transcript';

/**
 * The verdict. It is made here, in our own process, from the values the learner's process reported. Every case must
 * have reported the right values and the harness must have come to its end; anything else is no pass.
 */
export function reportOf(
  exercise: CodeExercise,
  { pieces, stderr, end, ms }: Transcript,
  limits: RunLimits,
  describe: Describe,
): RunReport {
  const run = replay(pieces, exercise.cases.length);
  const error = errorOf(run, exercise, { stderr, end }, limits, describe);
  const cases = exercise.cases.map((each, index) => {
    const report = caseReport(exercise, each, run.cases[index] ?? newCase(), describe);
    return error && index === run.running ? withReason(report, error) : report;
  });
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const ran = cases.filter(({ status }) => status !== 'skipped').length;
  const isWhole = error === undefined && cases.length > 0 && ran === cases.length;
  const output = outputOf(run, { stderr, end }, limits, describe);
  const report = { passed, failed: ran - passed, cases, output, ms };
  if (isWhole) return { ...report, status: passed === cases.length ? 'passed' : 'failed' };
  return {
    ...report,
    status: 'errored',
    error: error ?? { message: describe.t('Not every case was run. Run again, or report this.') },
  };
}

/** A case cut off in the middle has no words of its own yet. */
function withReason(report: CaseReport, { message, line }: Described): CaseReport {
  if (report.status !== 'errored' || report.message !== undefined) return report;
  return { ...report, message, ...(line === undefined ? {} : { line }) };
}

/** The process's own last words (a crash report, a syntax error) are told in `error`, not shown as the learner's output. */
function outputOf(
  run: Run,
  { stderr, end }: Pick<Transcript, 'stderr' | 'end'>,
  limits: RunLimits,
  describe: Describe,
): string {
  const isLast = describe.isOutOfMemory(stderr) || describe.lastWords?.(stderr) !== undefined;
  const isOurs = isLast || (run.stopped !== 'damaged' && run.stopped?.type === 'refused');
  const output = isOurs ? run.output : run.output + stderr;
  return end.kind === 'outputLimit' ? output + cutMark(limits, describe.t) : output;
}

/** The report of code that cannot even be started, a syntax error for instance; `why` says so of each case. */
export function refusedReport(exercise: CodeExercise, error: Described, why: string): RunReport {
  const cases = exercise.cases.map(({ name }): CaseReport => ({ name, status: 'skipped', message: why, ms: 0 }));
  return { passed: 0, failed: 0, status: 'errored', cases, output: '', ms: 0, error };
}
