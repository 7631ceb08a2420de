import { deepEqual, equal, match } from 'node:assert/strict';
import type { CodeExercise, Measure } from '../../src/core/kata';
import { caseNames, type FunctionMeasures, measureCase, measureName, readMeasured } from '../../src/core/measure';
import { english } from '../../src/core/words';

const made = (nesting: number, name?: string, line = 1): FunctionMeasures => ({
  ...(name === undefined ? {} : { name }),
  line,
  nesting,
  complexity: 1,
  statements: 1,
  parameters: 0,
});
const nesting: Measure = { of: 'nesting', most: 2 };

describe('A measure', () => {
  it('is a case that names the worst function, its line, its value and the one at the start', () => {
    const report = measureCase(
      nesting,
      [made(1, 'first'), made(3, 'second', 9), made(3, 'third', 20)],
      [made(4)],
      english,
    );
    deepEqual(report, {
      name: 'nesting at most 2',
      status: 'failed',
      message: 'second (line 9) has 3; at the start it was 4.',
      expected: 'at most 2',
      actual: '3',
      line: 9,
      ms: 0,
    });
  });

  it('has words for a function without a name', () => {
    match(measureCase(nesting, [made(3)], [], english).message ?? '', /^The function without a name \(line 1\) has 3/);
  });

  it('is met by a value that is just allowed, and by code without functions', () => {
    equal(measureCase(nesting, [made(2)], [made(4)], english).status, 'passed');
    equal(measureCase(nesting, [], [made(4)], english).status, 'passed');
  });

  it('stands behind the cases, before any run; the lines of a program are not told', () => {
    const cases = [{ name: 'one', args: [], expect: { throws: true } as const }];
    const exercise = { kind: 'refactor', cases, measure: nesting } as Partial<CodeExercise> as CodeExercise;
    deepEqual(caseNames(exercise, english), ['one', measureName(nesting, english)]);
    deepEqual(caseNames({ ...exercise, kind: 'predict' }, english), []);
  });

  it('is taken from another program only where it is whole', () => {
    const { line: _, ...rest } = made(1);
    deepEqual(readMeasured([made(1, 'f')]), [made(1, 'f')]);
    deepEqual(readMeasured({ message: 'no', line: 3 }), { message: 'no', line: 3 });
    for (const bad of [undefined, null, 'x', {}, [rest], [{ ...made(1), name: 7 }], [{ ...made(1), nesting: '3' }]]) {
      equal(readMeasured(bad), undefined);
    }
  });
});
