import { deepEqual, equal } from 'node:assert/strict';
import { adoptedWeights } from '../../src/core/adopted-weights';
import type { WeightsEvent } from '../../src/core/events';
import { idOf, noonOf, rep, tuesday, undo } from './support';

const weights = (number: number, first: number): WeightsEvent => {
  const base = { v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e' } as const;
  const fit = { scheduler: 's', optimizer: 'o', reviews: 1000, logLoss: { before: 0.5, after: 0.4 } };
  return { ...base, type: 'weights', weights: [first], ...fit };
};

describe('The adopted weights', () => {
  it('are none where none were adopted', () => {
    equal(adoptedWeights([]), undefined);
    equal(adoptedWeights([rep(1), undo(2, idOf(1))]), undefined);
  });

  it('are the newest', () => {
    deepEqual(adoptedWeights([weights(1, 10), rep(2), weights(3, 20), rep(4)]), [20]);
  });

  it('that were undone give way to those before, and come back with the undo undone', () => {
    const events = [weights(1, 10), weights(2, 20), undo(3, idOf(2))];
    deepEqual(adoptedWeights(events), [10]);
    deepEqual(adoptedWeights([...events, undo(4, idOf(1))]), undefined);
    deepEqual(adoptedWeights([...events, undo(4, idOf(3))]), [20]);
  });
});
