import type { Project, ProjectExercise } from '../../core/kata';
import type { CaseReport, RunReport } from '../../core/run-report';
import type { Translate } from '../../core/words';
import { isOutOfMemory } from '../javascript/errors';
import { cutMark, size } from '../run-error';
import type { RunLimits } from '../runner';
import type { Transcript } from '../transcript';
import { parseTap, type TapOutput, type TestPoint } from './tap';

/**
 * The verdict on a project: its test command must end with exit code 0 and, where it prints test points, every one of
 * them must be good and there must be as many as planned.
 */
export function projectReport(
  { project }: ProjectExercise,
  { pieces, stderr, end, ms }: Transcript,
  limits: RunLimits,
  t: Translate,
): RunReport {
  const printed = pieces.map(piece => (piece.kind === 'output' ? piece.text : '')).join('');
  const tap = parseTap(printed);
  const output = tap.rest.replace(/\n+$/, '\n').replace(/^\n$/, '') + stderr;
  const report = (cases: readonly CaseReport[], error?: string): RunReport => {
    const passed = cases.filter(({ status }) => status === 'passed').length;
    const failed = cases.filter(({ status }) => status === 'failed').length;
    const counted = { passed, failed, cases, output, ms };
    if (error !== undefined) return { ...counted, status: 'errored', error: { message: error } };
    return { ...counted, status: failed === 0 ? 'passed' : 'failed' };
  };
  const cases = named(
    tap.points.map(found => caseOf(found, project, t)),
    t,
  );
  if (end.kind !== 'exited') {
    const cut = end.kind === 'outputLimit' ? cutMark(limits, t) : '';
    return { ...report(cases, stopped(end.kind, limits, t)), output: output + cut };
  }
  if (isOutOfMemory(stderr)) {
    return report(
      cases,
      t(
        'The tests used more than {0} MiB of memory and were stopped. Look for a list that grows without end.',
        limits.memoryMiB,
      ),
    );
  }
  if (end.code === null) return report(cases, t('The test command was ended by {0}.', end.signal ?? t('a signal')));
  if (cases.length === 0 && tap.planned === undefined)
    return report([exitCase(project, { code: end.code, stderr }, t)]);
  return report(cases, unfinished(tap, end.code, t));
}

function caseOf(found: TestPoint, { main }: Project, t: Translate): CaseReport {
  const { name, passed, skipped, diagnostics, failedWithin } = found;
  const ms = Number(diagnostics.get('duration_ms') ?? 0) || 0;
  if (skipped) return { name, status: 'skipped', ms };
  if (passed) return { name, status: 'passed', ms };
  const line = lineIn(main, diagnostics.get('stack') ?? '');
  const within = failedWithin.length === 0 ? '' : `: ${failedWithin.join(', ')}`;
  const message = (diagnostics.get('error') ?? diagnostics.get('message') ?? t('The test failed')) + within;
  return { name, status: 'failed', message, ms, ...bothSides(diagnostics), ...(line === undefined ? {} : { line }) };
}

/** Made for a diff: only where there are two sides. */
function bothSides(diagnostics: TestPoint['diagnostics']): Pick<CaseReport, 'expected' | 'actual'> {
  const expected = diagnostics.get('expected');
  const actual = diagnostics.get('actual');
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}

/** The first line of the learner's file that a stack names. */
function lineIn(main: string, stack: string): number | undefined {
  for (const entry of stack.split('\n')) {
    const place = /([^\s()]+):(\d+):\d+\)?$/.exec(entry);
    if (place?.[1]?.replaceAll('\\', '/').endsWith(`/${main}`)) return Number(place[2]);
  }
  return undefined;
}

/** Surfaces tell cases apart by their names. */
function named(cases: readonly CaseReport[], t: Translate): readonly CaseReport[] {
  const seen = new Map<string, number>();
  return cases.map(found => {
    const name = found.name === '' ? t('a test without a name') : found.name;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...found, name: times === 1 ? name : `${name} (${times})` };
  });
}

interface Exited {
  readonly code: number;
  readonly stderr: string;
}

/** A command that tells nothing of its tests is one case. */
function exitCase({ test }: Project, { code, stderr }: Exited, t: Translate): CaseReport {
  const name = t('{0} ends with exit code 0', [test.command, ...test.args].join(' '));
  if (code === 0) return { name, status: 'passed', ms: 0 };
  const words = stderr.split(/\r?\n/).find(line => /^\w*(Error|Exception)\b/.test(line));
  return { name, status: 'failed', message: t('Exit code {0}. {1}', code, words ?? t('See what it printed.')), ms: 0 };
}

/** What keeps test points from being the verdict; undefined where they are. */
function unfinished({ points, planned }: TapOutput, code: number, t: Translate): string | undefined {
  if (points.length === 0) return t('No test was run. Look at what the tests import, then run again.');
  if (planned === undefined) return t('The tests stopped before their end. Take out the call that ends the process.');
  if (planned !== points.length) {
    return t('Only {0} of {1} tests were reported. Take out the call that ends the process.', points.length, planned);
  }
  if (code !== 0 && points.every(({ passed }) => passed)) {
    return t('Every test passed, but the command ended with exit code {0}. Look at what it printed.', code);
  }
  return undefined;
}

function stopped(kind: 'timeLimit' | 'outputLimit', { timeMs, outputBytes }: RunLimits, t: Translate): string {
  if (kind === 'timeLimit') {
    return t('Not finished after {0} s: the tests were stopped. Look for a loop that never ends.', timeMs / 1000);
  }
  return t('The tests printed more than {0} and were stopped. Print less, or look for a loop.', size(outputBytes));
}
