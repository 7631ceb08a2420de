import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minutesOf, predictionOf, steppedChance, typedChance } from '../../../src/webviews/panel/prediction-form';
import { emptyPrediction } from '../../../src/webviews/panel/rep-forms';

describe('the prediction form', () => {
  it('names the first field it still needs', () => {
    assert.deepEqual(predictionOf(emptyPrediction), { missing: 'chance' });
    assert.deepEqual(predictionOf({ ...emptyPrediction, chance: 0 }), { missing: 'minutes' });
  });

  it('becomes a prediction without the fields left empty', () => {
    assert.deepEqual(predictionOf({ ...emptyPrediction, chance: 70, minutes: ' 6 ', plan: '  ' }), {
      pass: 0.7,
      minutes: 6,
    });
    assert.deepEqual(
      predictionOf({ chance: 5, minutes: '1,5', approach: ' folding ', ownApproach: true, plan: 'halve' }),
      { pass: 0.05, minutes: 1.5, approach: 'folding', plan: 'halve' },
    );
  });

  it('takes minutes above 0 and up to 600, and nothing else', () => {
    for (const text of ['', '0', '-1', '601', '1e2', 'six', '0x10', '1.2.3']) {
      assert.equal(minutesOf(text), undefined, text);
    }
    assert.equal(minutesOf('600'), 600);
  });

  it('starts a chance in the middle at the first arrow key', () => {
    assert.equal(steppedChance(undefined, 1), 50);
    assert.equal(steppedChance(undefined, -1), 50);
  });

  it('steps to the next multiple of five within 0–100, always in the direction of the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(1, -1), (chance, direction) => {
        const next = steppedChance(chance, direction);
        const moved = (next - chance) * direction;
        const atEnd = chance === (direction > 0 ? 100 : 0);
        return next % 5 === 0 && next >= 0 && next <= 100 && (atEnd ? moved === 0 : moved > 0 && moved <= 5);
      }),
    );
  });

  it('reads digits as they are typed and starts anew past 100', () => {
    const type = (keys: string) => [...keys].reduce(typedChance, '');
    assert.equal(type('70'), '70');
    assert.equal(type('100'), '100');
    assert.equal(type('705'), '5');
    assert.equal(type('0005'), '5');
  });
});
