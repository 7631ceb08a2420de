import { PracticeError } from './core/errors';

/**
 * What `work` resolves with, unless it takes too long: then an error that names it, so that one answer that never comes
 * does not hold up all that waits behind it. The work itself goes on.
 * @param what in words, for the message @param limitMs milliseconds
 * @throws PracticeError after the limit; what `work` rejects with
 */
export async function bounded<Result>(what: string, work: PromiseLike<Result>, limitMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new PracticeError('The editor did not answer within {0} s: {1}.', limitMs / 1000, what);
    timer = setTimeout(() => reject(error), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
