import { PracticeError } from './core/errors';
import type { Exercise } from './core/kata';
import type { RunReport } from './core/run-report';
import { textReport } from './core/text-report';
import type { Translate } from './core/words';
import { judgePrediction } from './judge-prediction';
import { judgeRefactoring } from './judge-refactoring';
import type { RunLimits } from './runners/runner';
import type { Runners } from './runners/runners';

/** What the learner wrote, to be judged. */
export interface JudgeRequest {
  readonly exercise: Exercise;
  /** The learner's file as it is on disk. */
  readonly code: string;
  readonly limits: RunLimits;
  /** The pack is built in, or the learner trusts it: without that its code runs in the sandbox alone, and no command. */
  readonly trusted: boolean;
  /** The learner's words, for what the verdict says. */
  readonly t: Translate;
  /** Where the learner's project lies; absent: it is made anew, with `code` as its main file. */
  readonly projectFolder?: string;
}

/**
 * The verdict on what the learner wrote, by the kind of the exercise.
 * @throws PracticeError where the language cannot be run here or the pack is not trusted; AbortError where `signal` aborts
 */
export async function judge(
  runners: Pick<Runners, 'for' | 'project'>,
  { exercise, code, limits, trusted, t, projectFolder }: JudgeRequest,
  signal: AbortSignal,
): Promise<RunReport> {
  if (exercise.kind === 'edit') return textReport(exercise, code, t);
  if (exercise.kind === 'project') {
    if (!trusted) throw untrustedProject(exercise);
    const folder = projectFolder === undefined ? {} : { folder: projectFolder };
    return runners.project.run({ exercise, code, limits, ...folder }, signal);
  }
  const runner = runners.for(exercise.language, { sandboxed: !trusted });
  if (!runner && !trusted) throw untrusted(exercise);
  if (!runner) {
    throw new PracticeError('{0} cannot be run here. Start a rep in another language.', exercise.language);
  }
  const { measure } = exercise;
  if (measure) return judgeRefactoring(runner, { exercise, code, limits, measure, t }, signal);
  if (exercise.kind === 'predict') return judgePrediction(runner, { exercise, code, limits, t }, signal);
  return runner.run({ exercise, code, limits }, signal);
}

function untrustedProject({ title }: Exercise): PracticeError {
  return new PracticeError(
    '"{0}" names a command to run, and you have not trusted its pack. Trust the pack with "Spindle: Trust Pack…", or practise another kata.',
    title,
  );
}

function untrusted({ title, language }: Exercise): PracticeError {
  return new PracticeError(
    '"{0}" is from a pack you have not trusted, and there is no sandbox for {1}. Trust the pack with "Spindle: Trust Pack…", or practise another kata.',
    title,
    language,
  );
}
