import { withGaps } from './core/gaps';
import type { Exercise } from './core/kata';
import type { RunReport } from './core/run-report';
import { english } from './core/words';
import { judge } from './judge';
import type { RunLimits } from './runners/runner';
import type { Runners } from './runners/runners';

/** What a proof runs with. */
export interface ProofOptions {
  readonly runners: Pick<Runners, 'for' | 'project'>;
  readonly limits: RunLimits;
  /** False: what is proven is a stranger's, and runs in the sandbox alone. */
  readonly trusted: boolean;
}

/**
 * What keeps an exercise from being served, in words: its reference must pass and its starter fail.
 * @throws PracticeError where the language cannot be run so; AbortError where the runners are disposed
 */
export async function proveExercise(
  exercise: Exercise,
  { runners, limits, trusted }: ProofOptions,
): Promise<readonly string[]> {
  const verdict = (code: string) =>
    judge(runners, { exercise, code, limits, trusted, t: english }, new AbortController().signal);
  const faults = [
    referenceFault(await verdict(exercise.reference)),
    starterFault(exercise, await verdict(exercise.starter)),
  ];
  return faults.filter(fault => fault !== undefined);
}

/** A solution with gaps that passes would be a rep without work (`core/gaps.ts`). @returns words; undefined where it fails */
export async function gapsFault(
  exercise: Exercise,
  { runners, limits, trusted }: ProofOptions,
): Promise<string | undefined> {
  const code = withGaps(exercise.reference, exercise.language);
  const { status } = await judge(
    runners,
    { exercise, code, limits, trusted, t: english },
    new AbortController().signal,
  );
  return status === 'passed' ? 'the reference with gaps should fail, but passed' : undefined;
}

function referenceFault({ status, cases, error }: RunReport): string | undefined {
  if (status === 'passed') return undefined;
  const first = cases.find(each => each.status !== 'passed');
  return `the reference ${status}: ${error?.message ?? `case "${first?.name}": ${first?.message}`}`;
}

/** A starter that does not even load would fail as well, but teach nothing; a refactoring starts green. */
function starterFault({ kind }: Exercise, { status, cases, error }: RunReport): string | undefined {
  if (status !== 'failed') return `the starter should fail, but ${status}: ${error?.message ?? 'every case is green'}`;
  const broken = cases.slice(0, -1).find(each => each.status !== 'passed');
  if (kind !== 'refactor' || !broken) return undefined;
  return `the starter should fail by its measure alone, but "${broken.name}" ${broken.status}: ${broken.message}`;
}
