import { PracticeError } from './core/errors';
import { type Exercise, isCodeExercise } from './core/kata';
import type { RunReport } from './core/run-report';
import { textReport } from './core/text-report';
import type { RunLimits } from './runners/runner';
import type { Runners } from './runners/runners';

/** What the learner wrote, to be judged. */
export interface JudgeRequest {
  readonly exercise: Exercise;
  /** The learner's file as it is on disk. */
  readonly code: string;
  readonly limits: RunLimits;
  /** The pack is built in, or the learner trusts it: without that no command that it names is started. */
  readonly trusted: boolean;
  /** Where the learner's project lies; absent: it is made anew, with `code` as its main file. */
  readonly projectFolder?: string;
}

/**
 * The verdict on what the learner wrote, by the kind of the exercise.
 * @throws PracticeError where the language cannot be run here or the pack is not trusted; AbortError where `signal` aborts
 */
export async function judge(
  runners: Pick<Runners, 'for' | 'project'>,
  { exercise, code, limits, trusted, projectFolder }: JudgeRequest,
  signal: AbortSignal,
): Promise<RunReport> {
  if (exercise.kind === 'edit') return textReport(exercise, code);
  if (exercise.kind === 'project') {
    if (!trusted) throw new PracticeError(untrusted(exercise.title));
    const folder = projectFolder === undefined ? {} : { folder: projectFolder };
    return runners.project.run({ exercise, code, limits, ...folder }, signal);
  }
  const runner = runners.for(exercise.language);
  if (!runner || !isCodeExercise(exercise)) {
    throw new PracticeError(`${exercise.language} cannot be run here. Start a rep in another language.`);
  }
  return runner.run({ exercise, code, limits }, signal);
}

function untrusted(title: string): string {
  return `"${title}" names a command to run, and you have not trusted its pack. Trust the pack first, or practise another kata.`;
}
