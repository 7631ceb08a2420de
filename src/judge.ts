import { PracticeError } from './core/errors';
import { type Exercise, isCodeExercise } from './core/kata';
import type { RunReport } from './core/run-report';
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
}

/**
 * The verdict on what the learner wrote, by the kind of the exercise.
 * @throws PracticeError where the language cannot be run here; AbortError where `signal` aborts
 */
export async function judge(
  runners: Pick<Runners, 'for'>,
  { exercise, code, limits }: JudgeRequest,
  signal: AbortSignal,
): Promise<RunReport> {
  const runner = runners.for(exercise.language);
  if (!runner || !isCodeExercise(exercise)) {
    throw new PracticeError(`${exercise.language} cannot be run here. Start a rep in another language.`);
  }
  const { measure } = exercise;
  if (measure) return judgeRefactoring(runner, { exercise, code, limits, measure }, signal);
  if (exercise.kind === 'predict') return judgePrediction(runner, { exercise, code, limits }, signal);
  return runner.run({ exercise, code, limits }, signal);
}
