import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../src/core/events';
import { standing, undoneIds, undoTarget } from '../../src/core/undone';
import { idOf, noonOf, recall, rep, tuesday, undo } from './support';

const base = (number: number) => ({ v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e' }) as const;
const pausing = { ...base(3), type: 'pause', from: '2026-11-24', to: '2026-11-30' } as const;
const unknown = (number: number): PracticeEvent => ({ ...base(number), type: 'dream', where: 'a loop' });
const importing = (number: number, ...ids: number[]): PracticeEvent => {
  return { ...base(number), type: 'import', from: 'elsewhere', ids: ids.map(idOf) };
};
const left = (...events: PracticeEvent[]) => standing(events).map(({ id }) => id);

describe('what stands', () => {
  it('is without what an undo takes back, also where the undo comes first', () => {
    assert.deepEqual(left(undo(1, idOf(2)), rep(2), rep(3)), [idOf(3)]);
  });

  it('needs only one of two undos to stand', () => {
    const log = [rep(1), undo(2, idOf(1)), undo(3, idOf(1)), undo(4, idOf(2))];
    assert.deepEqual(left(...log), []);
    assert.deepEqual(left(...log, undo(5, idOf(3))), [idOf(1)]);
  });

  it('is not changed by an undo of nothing that is there', () => {
    assert.deepEqual(left(rep(1), undo(2, 'elsewhere')), [idOf(1)]);
  });

  it('is not changed by undos in a circle, which come to an end', () => {
    assert.deepEqual([...undoneIds([undo(1, idOf(1))])], []);
    const circle = [rep(9), undo(1, idOf(2)), undo(2, idOf(3)), undo(3, idOf(1)), undo(4, idOf(1))];
    assert.deepEqual(left(...circle), [idOf(9)]);
  });

  it('is without what an import brought in once that is undone, and with it when the undo is undone', () => {
    const log = [rep(1), rep(2), rep(3), importing(4, 1, 2)];
    assert.deepEqual(left(...log), [1, 2, 3, 4].map(idOf));
    assert.deepEqual(left(...log, undo(5, idOf(4))), [idOf(3)]);
    assert.deepEqual(left(...log, undo(5, idOf(4)), undo(6, idOf(5))), [1, 2, 3, 4].map(idOf));
  });

  it('keeps what another import that stands names too', () => {
    const log = [rep(1), rep(2), importing(3, 1, 2), importing(4, 2), undo(5, idOf(3))];
    assert.deepEqual(left(...log), [idOf(2), idOf(4)]);
    assert.deepEqual(left(...log, undo(6, idOf(4))), []);
  });

  it('has the target of an undo that came by an import, once that is undone', () => {
    const log = [rep(1), undo(2, idOf(1)), importing(3, 2)];
    assert.deepEqual(left(...log), [idOf(3)]);
    assert.deepEqual(left(...log, undo(4, idOf(3))), [idOf(1)]);
  });

  it('is not changed by an import that names itself', () => {
    assert.deepEqual(left(importing(1, 1), importing(2, 3), importing(3, 2)), [1, 2, 3].map(idOf));
  });
});

describe('what Undo takes back', () => {
  it('is the last rep, recall, pause, import or weights that still counts', () => {
    const log = [rep(1), recall(2, 'heaps'), pausing, unknown(4)];
    assert.equal(undoTarget(log), pausing);
    assert.equal(undoTarget([...log, undo(5, idOf(3))]).id, idOf(2));
    assert.equal(undoTarget([...log, undo(5, idOf(3)), undo(6, idOf(2))]).id, idOf(1));
    assert.equal(undoTarget([...log, importing(7)]).id, idOf(7));
  });

  it('is nothing where no practice is left', () => {
    assert.throws(() => undoTarget([]), /nothing to undo/);
    assert.throws(() => undoTarget([unknown(1), rep(2), undo(3, idOf(2))]), /nothing to undo/);
  });

  it('is any event that is asked for, an undo and an unknown one too', () => {
    const log = [rep(1), unknown(2), rep(3), undo(4, idOf(3))];
    for (const id of [1, 2, 4].map(idOf)) assert.equal(undoTarget(log, id).id, id);
  });

  it('is not what is taken back already, nor what is not there', () => {
    const log = [rep(1), undo(2, idOf(1))];
    assert.throws(() => undoTarget(log, idOf(1)), /taken back already/);
    assert.throws(() => undoTarget(log, idOf(7)), /no event .* in the log\. "Spindle: Activity" lists them/);
  });

  it('taken back and brought back leaves what stands as it was, whatever was taken back before', () => {
    const ids = fc.array(fc.nat(8), { maxLength: 6 });
    fc.assert(
      fc.property(ids, fc.nat(8), (before, chosen) => {
        const reps = Array.from({ length: 9 }, (_, index) => rep(index));
        const log = [...reps, ...before.map((target, index) => undo(20 + index, idOf(target)))];
        const without = undo(50, idOf(chosen));
        if (undoneIds(log).has(idOf(chosen))) return;
        assert.equal(
          standing([...log, without]).some(({ id }) => id === idOf(chosen)),
          false,
        );
        assert.deepEqual(standing([...log, without, undo(51, without.id)]), standing(log));
      }),
    );
  });
});
