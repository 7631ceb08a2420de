import assert from 'node:assert/strict';
import { emptyPrediction, formsOf, readForms, withForms } from '../../../src/webviews/panel/rep-forms';

const nothing = readForms(undefined);

describe('half-typed forms', () => {
  it('come back as they were after the page was saved and read', () => {
    const forms = { rep: 'a', predict: { ...emptyPrediction, chance: 85, plan: 'halve' } };
    const saved: unknown = JSON.parse(JSON.stringify(withForms(nothing, forms)));
    assert.deepEqual(formsOf(readForms(saved), 'a'), forms);
  });

  it('belong to one rep', () => {
    const saved = withForms(withForms(nothing, { rep: 'a', grade: { procedural: 1 } }), { rep: 'b' });
    assert.deepEqual(formsOf(saved, 'b'), { rep: 'b' });
    assert.deepEqual(formsOf(saved, 'a'), { rep: 'a', grade: { procedural: 1 } });
    assert.deepEqual(formsOf(saved, 'c'), { rep: 'c' });
  });

  it('replace the older ones of the same rep', () => {
    const saved = withForms(withForms(nothing, { rep: 'a', grade: { procedural: 1 } }), { rep: 'a' });
    assert.deepEqual(saved.reps, [{ rep: 'a' }]);
  });

  it('are kept for the eight reps last touched', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'b', 'i'];
    const saved = ids.reduce((forms, rep) => withForms(forms, { rep }), nothing);
    assert.deepEqual(
      saved.reps.map(({ rep }) => rep),
      ['i', 'b', 'h', 'g', 'f', 'e', 'd', 'c'],
    );
  });

  it('count as absent where what was saved has another version or shape', () => {
    for (const saved of [null, 7, 'x', {}, { version: 2, reps: [{ rep: 'a' }] }, { version: 1, reps: 'a' }]) {
      assert.deepEqual(readForms(saved), nothing);
    }
    assert.deepEqual(readForms({ version: 1, reps: [null, { rep: 1 }, { rep: 'a' }] }).reps, [{ rep: 'a' }]);
  });
});
