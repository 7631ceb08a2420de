import type { Case, CodeExercise, Expectation, Language, Signature } from '../../src/core/kata';
import type { Json, RecordTypes } from '../../src/core/values';
import { supportFor } from '../../src/packs/languages/languages';

export const returns = (value: Json, unordered = false): Expectation => ({ returns: value, unordered });

/** An exercise with just what a runner looks at. */
export function exercise(
  language: Language,
  fileName: string,
  signature: Signature,
  cases: readonly Case[],
  types: RecordTypes = {},
): CodeExercise {
  return {
    kata: 'test',
    variation: 'base',
    topic: 'test',
    language,
    level: 1,
    kind: 'calls' in (cases[0] ?? {}) ? 'object' : 'function',
    title: 'Test',
    statement: '',
    signature,
    types,
    throwing: throwingIn(signature, cases),
    cases,
    hints: [],
    fileName,
    starter: '',
    reference: '',
  };
}

function throwingIn({ name }: Signature, cases: readonly Case[]): readonly string[] {
  return cases.flatMap(each => {
    if ('calls' in each) return each.calls.flatMap(({ method, expect }) => ('throws' in expect ? [method] : []));
    return 'throws' in each.expect ? [name] : [];
  });
}

/** A function's name as the language writes it. */
function nameIn(language: Language, name: string): string {
  return supportFor(language).nameOf(name, 'function');
}

/** `double(n)`: the function every contract program is about. */
export function doubling(language: Language, fileName: string): CodeExercise {
  const signature = { name: nameIn(language, 'double'), params: [{ name: 'n', type: 'int' }], returns: 'int' };
  const cases = [1, 2, 3].map(n => ({ name: `twice ${n}`, args: [n], expect: returns(2 * n) }));
  return exercise(language, fileName, signature, cases);
}

/** `reversed(words)`: the same argument twice, so that a changed one would show. */
export function reversing(language: Language, fileName: string): CodeExercise {
  const signature = {
    name: nameIn(language, 'reversed'),
    params: [{ name: 'words', type: 'string[]' }],
    returns: 'string[]',
  };
  const words = ['Grüße', '😀', 'e\u0301', '日本\n'];
  const expect = returns([...words].reverse());
  return exercise(language, fileName, signature, [
    { name: 'once', args: [words], expect },
    { name: 'again', args: [words], expect },
  ]);
}
