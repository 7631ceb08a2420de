import { goHead } from '../../core/go-type';
import { type CodeExercise, isObjectSignature } from '../../core/kata';
import type { Translate } from '../../core/words';
import type { Described, LastWords } from '../describe';
import type { Thrown } from '../message';
import { misfit, notCompiled, notCompiling } from '../misfit';

/** Where the learner's file lies in the program, as the compiler and stack traces have it. */
export const solutionPath = 'kata/solution.go';

/** What the compiler said, `kata/solution.go:3:5: undefined: x`, one line a mistake. */
export function describeProblem(said: string, exercise: CodeExercise, t: Translate): Described {
  const mistakes = [...said.matchAll(/^(\S+\.go):(\d+)(?::(\d+))?: (.*(?:\n\t.*)*)/gm)].map(
    ([, file = '', line, column, message = '']) => ({
      isOwn: file.endsWith(solutionPath) || file === 'solution.go',
      line: Number(line),
      ...(column === undefined ? {} : { column: Number(column) }),
      // Behind a missing package Go tells where it has looked.
      message: message.replace(/\s*\n\t/g, ' ').replace(/ in std \(.*\)$| \(\/.*\)$/, ' in the standard library'),
    }),
  );
  const own = mistakes.filter(({ isOwn }) => isOwn);
  const [first] = own;
  if (first) {
    const place = { line: first.line, ...('column' in first ? { column: first.column } : {}) };
    return { message: notCompiling(first.message, own.length, t), ...place };
  }
  const [other] = mistakes;
  if (other) return { message: misfit(wantedOf(exercise), 'Go', other.message, t) };
  return { message: notCompiled(said, 'Go', t) };
}

/** What was recovered, or the error that was returned; a panic's stack names the place. */
export function describeThrown({ name, message, stack }: Thrown): Described {
  return { message: name === '' ? message : `${name}: ${message}`, ...lineIn(stack) };
}

/** Go says so, and ends the process. */
export function isOutOfMemory(stderr: string): boolean {
  return /^fatal error: .*(out of memory|cannot allocate memory)/m.test(stderr);
}

/** A panic nobody recovered, or a fatal error, which nobody can. */
export function lastWords(stderr: string, t: Translate): LastWords | undefined {
  const place = lineIn(stderr);
  if (/^fatal error: stack overflow/m.test(stderr)) {
    return { message: t('The stack is full'), advice: t('Look for a recursion that never ends.'), ...place };
  }
  if (/^fatal error: all goroutines are asleep - deadlock!/m.test(stderr)) {
    const advice = t('Look for a send, a receive or a lock that nobody answers.');
    return { message: t('All goroutines wait for each other (deadlock)'), advice, ...place };
  }
  const panic = /^panic: (.*)/m.exec(stderr)?.[1];
  if (panic !== undefined) {
    return {
      message: t('The code panicked outside of the call: {0}', panic),
      advice: t('Nothing recovered from it.'),
      ...place,
    };
  }
  const fatal = /^fatal error: (.*)/m.exec(stderr)?.[1];
  return fatal === undefined
    ? undefined
    : { message: t('Go gave up: {0}', fatal), advice: t('This cannot be recovered from.'), ...place };
}

/** The innermost place in the learner's file: traces begin there. */
function lineIn(trace: string): { readonly line?: number } {
  const line = /kata\/solution\.go:(\d+)/.exec(trace)?.[1];
  return line === undefined ? {} : { line: Number(line) };
}

/** What the kata asks for, as one would write it. */
function wantedOf({ signature, types, throwing }: CodeExercise): readonly string[] {
  if (!isObjectSignature(signature)) return [`func ${goHead(signature, types, throwing.includes(signature.name))}`];
  const { name, new: params, methods } = signature;
  return [
    `func ${goHead({ name: `New${name}`, params, returns: 'void' }, types, false)} *${name}`,
    ...methods.map(method => `func (*${name}) ${goHead(method, types, throwing.includes(method.name))}`),
  ];
}
