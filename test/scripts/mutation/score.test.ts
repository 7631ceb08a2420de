import assert from 'node:assert/strict';
import { instrument } from '../../../scripts/mutation/instrument';
import { percent, scoreOf, shareOf, survivorText } from '../../../scripts/mutation/score';

const source = `export function early(a, b) {
  if (a < b) return 1;
  return a
    < b + 1;
}
`;

describe('instrumented reference', () => {
  it('tells of each mutant where it stands and what is put in place of what', async () => {
    const { mutants } = await instrument(source);
    const found = mutants.find(({ replacement }) => replacement === 'b - 1');
    assert.deepEqual(
      { ...found, id: '' },
      {
        id: '',
        mutator: 'ArithmeticOperator',
        line: 4,
        rest: '    < b + 1;\n}\n',
        original: 'b + 1',
        replacement: 'b - 1',
      },
    );
  });

  it('leaves the words of errors alone: any error is what a case expects', async () => {
    const { mutants } = await instrument('export const f = a => { throw new RangeError("no " + (a + 1)); };');
    assert.deepEqual(
      mutants.map(({ mutator }) => mutator),
      ['BlockStatement'],
    );
  });
});

describe('score of the cases', () => {
  it('is the share of the mutants that are killed, rounded down', async () => {
    const { mutants } = await instrument(source);
    const [first, ...others] = mutants;
    const score = scoreOf(mutants, new Map(others.map(({ id }) => [id, 'a case'])));
    assert.deepEqual(score.survivors, [first]);
    assert.equal(shareOf(score), others.length / mutants.length);
    assert.equal(percent(0.899), '89 %');
    assert.equal(percent(0.29), '29 %');
    assert.equal(percent(shareOf({ mutants: 0, killed: 0 })), '100 %');
  });

  it('does not count a survivor listed as equivalent, however it is laid out', async () => {
    const { mutants } = await instrument(source);
    const entry = { original: 'a\n< b+1', replacement: 'a <= b + 1', reason: 'a test' };
    const score = scoreOf(mutants, new Map(), [entry]);
    assert.equal(score.mutants, mutants.length - 1);
    assert.equal(score.equivalent, 1);
    assert.deepEqual(score.faults, []);
  });

  it('finds a fault in an entry that is no mutant of the reference', async () => {
    const { mutants } = await instrument(source);
    const { faults } = scoreOf(mutants, new Map(), [{ original: 'a > b', replacement: 'a >= b', reason: 'a test' }]);
    assert.deepEqual(faults, ['"a > b → a >= b" is listed as equivalent, but there is no such mutant.']);
  });

  it('finds a fault in an entry that a case kills', async () => {
    const { mutants } = await instrument(source);
    const killers = new Map(mutants.map(({ id }) => [id, 'both equal']));
    const { faults } = scoreOf(mutants, killers, [{ original: 'a < b', replacement: 'a <= b', reason: 'a test' }]);
    assert.deepEqual(faults, ['"a < b → a <= b" in line 2 is listed as equivalent, but is killed: both equal.']);
  });

  it('tells equal code in two places apart by the code of the place', async () => {
    const twice = 'export function f(a, b) {\n  const one = a < b;\n  const two = a < b;\n  return [one, two];\n}\n';
    const { mutants } = await instrument(twice);
    const [one, two] = mutants.filter(({ replacement }) => replacement === 'a <= b');
    const killers = new Map([[one?.id ?? '', 'both equal']]);
    const entry = { original: 'a < b', replacement: 'a <= b', reason: 'a test' };
    assert.equal(scoreOf(mutants, killers, [entry]).faults.length, 1);
    const exact = scoreOf(mutants, killers, [{ ...entry, at: 'const two = a<b; return' }]);
    assert.deepEqual(exact.faults, []);
    assert.ok(two && !exact.survivors.includes(two));
  });

  it('shows a survivor in one line', async () => {
    const { mutants } = await instrument(source);
    const body = mutants.find(({ mutator }) => mutator === 'BlockStatement');
    assert.match(body ? survivorText(body) : '', /^line 1: \{ if \(a < b\) return 1; return a < b \+ 1; \} → \{\}$/);
  });
});
