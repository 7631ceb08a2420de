import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { withGaps } from '../../src/core/gaps';

const typescript = `/** Doc. */
export function sum(values: number[]): number {
  let total = 0;
  // Each once.
  for (const value of values) {
    total += value;
  }
  return total;
}
`;
const python = `def signs(values):
    found = []
    for value in values:
        found.append(value > 0)
        # Zero has none.
    return found
`;
const line = fc.constantFrom(
  ...['', 'const a = 1;', '  let b = 2;', '  if (b) {', '  } else {', '  }', '\tb += 1;', '  // c', '  return b;', '}'],
);

describe('A solution with gaps', () => {
  it('keeps the blocks and leaves out every second statement, the last one always', () => {
    equal(
      withGaps(typescript, 'typescript'),
      typescript.replace('let total = 0;', '// …').replace('return total;', '// …'),
    );
  });

  it('marks the gaps by a comment of the language', () => {
    deepEqual(withGaps(python, 'python').split('\n').slice(1, 6), [
      '    # …',
      '    for value in values:',
      '        found.append(value > 0)',
      '        # Zero has none.',
      '    # …',
    ]);
  });

  it('has as many lines, at least one gap where there is a statement, and never two in a row of statements', () => {
    fc.assert(
      fc.property(fc.array(line), lines => {
        const before = lines.join('\n').split('\n');
        const after = withGaps(lines.join('\n'), 'typescript').split('\n');
        equal(after.length, before.length);
        const statements = before.flatMap((text, index) => (/^\s+(let|b|return)/.test(text) ? [index] : []));
        const gaps = after.flatMap((text, index) => (text.trim() === '// …' ? [index] : []));
        equal(gaps.length, Math.ceil(statements.length / 2));
        ok(gaps.every(index => statements.includes(index)));
        ok(after.every((text, index) => gaps.includes(index) || text === before[index]));
      }),
    );
  });
});
