import assert from 'node:assert/strict';
import { newRep } from '../../src/core/rep';
import type { Json } from '../../src/core/values';
import { readDraft, writeDraft } from '../../src/draft-state';

describe('the state in a draft', () => {
  const id = '01KB00000000000000000000AA';
  const review = { rep: newRep({ id, topic: 'sums', recallFirst: false }) };

  it('is read as it was written', () => {
    const written = JSON.parse(JSON.stringify(writeDraft(review))) as Json;
    assert.deepEqual(readDraft(written)?.rep, review.rep);
  });

  it('is not read where it is of another shape', () => {
    const { rep } = review;
    const task = { kata: 'double' };
    const wrong = [
      null,
      5,
      'x',
      [],
      {},
      { version: 1 },
      { version: 2, rep },
      { version: 1, rep: [] },
      { version: 1, rep: null },
    ];
    const incomplete = [
      { version: 1, rep: { ...rep, id: 5 } },
      { version: 1, rep: { ...rep, phase: undefined } },
      { version: 1, rep: { ...rep, time: 5 } },
      { version: 1, rep: { ...rep, task } },
    ];
    for (const state of [...wrong, ...incomplete]) {
      assert.equal(readDraft(state as unknown as Json), undefined, JSON.stringify(state));
    }
  });
});
