import assert from 'node:assert/strict';
import { newRep, step } from '../../src/core/rep';
import { repView } from '../../src/core/rep-view';

const id = '01KB00000000000000000000AA';
const task = { kata: 'k', variation: 'base', language: 'typescript', level: 1, hints: 1, fileName: 'k.ts' } as const;
const start = newRep({ id, topic: 'a', task, recallFirst: false });

describe('the view of a rep', () => {
  it('is plain JSON with what a script needs to go on', () => {
    const coding = step(step(start, { type: 'predict', now: 0 }), { type: 'hint', now: 1 });
    const view = repView(coding, 'file:///k.ts', undefined);
    assert.deepEqual(view, {
      id,
      phase: 'coding',
      kata: 'k',
      variation: 'base',
      language: 'typescript',
      file: 'file:///k.ts',
      topic: 'a',
      hintsShown: 1,
      runs: 0,
    });
    assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
  });

  it('says that a rep is parked', () => {
    assert.equal(repView(step(start, { type: 'park', now: 0 }), undefined, undefined).phase, 'parked');
  });

  it('has of a review alone its topic, and the grades once they are proposed', () => {
    const proposed = { conceptual: { grade: 3, evidence: '2 of 3 key points recalled' } } as const;
    const review = newRep({ id, topic: 'a', recallFirst: false });
    const view = repView(review, undefined, proposed);
    assert.deepEqual(view, { id, phase: 'recalling', topic: 'a', hintsShown: 0, runs: 0, proposed });
  });
});
