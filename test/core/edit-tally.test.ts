import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countEdit, type DocumentEdit, type EditTally, noEdits, type TextChange } from '../../src/core/edit-tally';

const edit = (...changes: TextChange[]): DocumentEdit => ({ changes, isUndo: false });
const at = (offset: number, inserted: string, removed = 0): TextChange => ({ offset, removed, inserted });
const undo = (...changes: TextChange[]): DocumentEdit => ({ changes, isUndo: true });
const through = (edits: readonly DocumentEdit[], from: EditTally = noEdits) => edits.reduce(countEdit, from);
const operations = (...edits: DocumentEdit[]) => through(edits).operations;
/** A word typed key by key at an offset. */
const typed = (word: string, offset = 0) => [...word].map((key, index) => edit(at(offset + index, key)));
/** A word typed key by key at several cursors, bottom first, as VS Code reports it; `offsets` before the first key. */
const typedAtAll = (word: string, offsets: readonly number[]) =>
  [...word].map((key, index) =>
    edit(...offsets.map((offset, cursor) => at(offset + index + cursor * index, key)).reverse()),
  );

describe('the count of edit operations', () => {
  it('is one a paste, a command and a deletion, whatever their size', () => {
    assert.equal(operations(edit(at(0, 'a whole line\n'))), 1);
    assert.equal(operations(edit(at(5, '', 40))), 1);
    assert.equal(operations(edit(at(0, 'sorted\nlines\n', 13))), 1);
    assert.equal(operations(edit(at(0, 'one;')), edit(at(4, 'two;'))), 2);
    assert.equal(operations(edit(at(0, 'a\na\nb\n', 6)), edit(at(0, 'a\nb\n', 6))), 2);
    assert.equal(operations(edit(at(0, 'a\na\nb\n', 6)), edit(at(2, '', 2))), 2);
  });

  it('is one for a change at many cursors', () => {
    assert.equal(operations(edit(at(30, 'cost', 5), at(20, 'cost', 5), at(10, 'cost', 5))), 1);
  });

  it('is one for a word typed at one place', () => {
    assert.equal(operations(...typed('typing')), 1);
  });

  it('is one for a selection typed over', () => {
    assert.equal(operations(edit(at(10, 'c', 5)), ...typed('ost', 11)), 1);
    assert.equal(operations(edit(at(30, 'c', 5), at(10, 'c', 5)), edit(at(27, 'o'), at(11, 'o'))), 1);
  });

  it('is two for words typed at two places', () => {
    assert.equal(operations(...typed('one', 0), ...typed('two', 50)), 2);
  });

  it('goes on with a run of typing where it is corrected', () => {
    assert.equal(operations(...typed('tpy'), edit(at(2, '', 1)), edit(at(1, '', 1)), ...typed('yping', 1)), 1);
  });

  it('goes on where the editor types along: the closing bracket, the indentation of a new line', () => {
    assert.equal(operations(edit(at(0, '()')), edit(at(1, 'x')), edit(at(2, ')', 1)), edit(at(3, '\n    '))), 1);
  });

  it('goes on where a bracket behind a word completes it to itself, and not where it becomes a longer one', () => {
    assert.equal(operations(...typed('retry'), edit(at(0, 'retry', 5)), edit(at(5, '('))), 1);
    assert.equal(operations(...typed('re'), edit(at(0, 'retry', 2)), edit(at(5, '('))), 3);
  });

  it('counts letters of the text that are deleted one by one, one by one', () => {
    assert.equal(operations(edit(at(9, '', 1)), edit(at(8, '', 1)), edit(at(7, '', 1))), 3);
  });

  it('counts a selection deleted and then typed as two, typed over as one', () => {
    assert.equal(operations(edit(at(10, '', 5)), ...typed('cost', 10)), 2);
  });

  it('counts an undo and a redo, and typing behind them anew', () => {
    assert.equal(operations(...typed('ab'), undo(at(0, '', 2)), undo(at(0, 'ab'))), 3);
    assert.equal(operations(...typed('ab'), undo(at(1, '', 1)), edit(at(1, 'b'))), 3);
  });

  it('counts a paste in the middle of typing, and the typing behind it anew', () => {
    assert.equal(operations(...typed('ab'), edit(at(2, 'pasted')), ...typed('c', 8)), 3);
  });

  it('ends a run where a cursor joins or leaves', () => {
    assert.equal(operations(edit(at(0, 'a')), edit(at(9, 'b'), at(1, 'b'))), 2);
    assert.equal(operations(edit(at(9, 'a'), at(0, 'a')), edit(at(1, 'b'))), 2);
    assert.equal(operations(edit(at(9, 'a'), at(0, 'a')), edit(at(1, 'b'), at(1, 'c'))), 2);
  });

  it('does not count a change of nothing', () => {
    assert.equal(countEdit(noEdits, edit()), noEdits);
  });

  it('is one for any word typed at any number of cursors', () => {
    const offsets = fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 6 }).map(all => all.sort((a, b) => a - b));
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter(text => [...text].length === text.length);
    fc.assert(fc.property(word, offsets, (text, places) => operations(...typedAtAll(text, places)) === 1));
  });

  const change = fc.record({ offset: fc.nat(60), removed: fc.nat(5), inserted: fc.string({ maxLength: 6 }) });
  const anyEdit = fc.record({ changes: fc.array(change, { maxLength: 4 }), isUndo: fc.boolean() });

  it('never goes back, and grows by one at most with each edit', () => {
    fc.assert(
      fc.property(fc.array(anyEdit), edits => {
        let tally = noEdits;
        for (const next of edits) {
          const after = countEdit(tally, next);
          assert.ok([0, 1].includes(after.operations - tally.operations));
          tally = after;
        }
      }),
    );
  });

  it('grows by one with every undo and every paste, whatever came before', () => {
    const pasted = fc.record({ offset: fc.nat(60), removed: fc.nat(2), inserted: fc.constant('pasted') });
    fc.assert(
      fc.property(
        fc.array(anyEdit),
        fc.oneof(
          pasted.map(one => edit(one)),
          change.map(one => undo(one)),
        ),
        (edits, one) => {
          const tally = through(edits);
          assert.equal(countEdit(tally, one).operations, tally.operations + 1);
        },
      ),
    );
  });

  it('is plain data: saved and read again in the middle, it goes on as if nothing had been', () => {
    fc.assert(
      fc.property(fc.array(anyEdit), fc.array(anyEdit), (before, after) => {
        const saved = JSON.parse(JSON.stringify(through(before))) as EditTally;
        assert.deepEqual(through(after, saved), through([...before, ...after]));
      }),
    );
  });
});
