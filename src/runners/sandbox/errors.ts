import type { Translate } from '../../core/words';
import type { Describe, Described } from '../describe';
import { describeRefusal, describeThrown, type ModulePlace } from '../javascript/errors';
import { inWords } from '../javascript/strip';
import type { Thrown } from '../message';

/** What the process writes to stderr before it ends itself for want of memory inside the sandbox. */
export const outOfMemoryWords = 'The sandbox is out of memory.';

/** Where the learner's module is inside: a name alone, there are no files. */
export function placeOf(fileName: string): ModulePlace {
  const name = `/sandbox/${fileName}`;
  return { folder: '/sandbox', url: name, path: name, fileName };
}

/** QuickJS's errors in the learner's words. */
export function describeSandboxed(place: ModulePlace, t: Translate): Describe {
  return {
    t,
    thrown: error => describeThrown(error, place, t),
    refusal: error => syntaxError(error, place, t) ?? describeRefusal(error, '', place, t),
    isOutOfMemory: stderr => stderr.startsWith(outOfMemoryWords) || stderr.includes('ERR_WORKER_OUT_OF_MEMORY'),
    lastWords: stderr =>
      stderr.includes('Maximum call stack size exceeded')
        ? { message: t('The stack is full'), advice: t('Look for a recursion that never ends.') }
        : undefined,
  };
}

/** The place of a syntax error stands alone, `at /sandbox/double.js:3:17`; that of code that ran is in parentheses. */
function syntaxError({ name, message, stack }: Thrown, { url }: ModulePlace, t: Translate): Described | undefined {
  const [, file, line, column] = /^\s*at ([^\s()]+):(\d+):(\d+)/.exec(stack) ?? [];
  if (name !== 'SyntaxError' || file !== url) return undefined;
  return { message: inWords(message, t), line: Number(line), column: Number(column) };
}
