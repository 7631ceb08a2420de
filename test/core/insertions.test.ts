import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { addInsertions, InsertionWatch } from '../../src/core/insertions';

const line = '  const answer = numbers.reduce((best, number) => Math.max(best, number), -Infinity);\n';
const size = line.replace(/\s/g, '').length;
const insert = (offset: number, inserted: string, removed = 0) => ({
  changes: [{ offset, removed, inserted }],
  isUndo: false,
});

describe('Large insertions', () => {
  it('are those of a paste or an accepted suggestion, by their characters', () => {
    deepEqual(new InsertionWatch().note('a', insert(0, line), line), [size]);
  });

  it('are not typing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), typed => {
        const watch = new InsertionWatch();
        for (let end = 1; end <= typed.length; end++) {
          deepEqual(watch.note('a', insert(end - 1, typed[end - 1] ?? ''), typed.slice(0, end)), []);
        }
      }),
    );
  });

  it("are not the learner's own code that moves, is doubled, formatted, cut and pasted into another file, or undone", () => {
    const watch = new InsertionWatch();
    const text = `a\n${line}b\n`;
    watch.note('a', insert(0, 'x'), text);
    const doubled = `a\n${line}${line}b\n`;
    deepEqual(watch.note('a', insert(2, line), doubled), []);
    const formatted = doubled.replace(/ /g, '\t');
    deepEqual(watch.note('a', insert(0, formatted, doubled.length), formatted), []);
    deepEqual(watch.note('a', insert(0, '', formatted.length), ''), []);
    deepEqual(watch.note('b', insert(0, line), line), []);
    const other = line.replace('answer', 'other');
    deepEqual(watch.note('a', { ...insert(0, other), isUndo: true }, other), []);
  });

  it('are summed over a rep', () => {
    deepEqual(addInsertions(addInsertions(undefined, [60]), [50, 70]), { count: 3, characters: 180 });
  });
});
