import { deepEqual } from 'node:assert/strict';
import { isOfferDue } from '../../src/optimizer/offer';

describe('The offer to fit the schedule', () => {
  it('comes at 1,000 reviews', () => {
    deepEqual([isOfferDue(999, undefined), isOfferDue(1000, undefined)], [false, true]);
  });

  it('comes again at half as many more, never twice for the same count', () => {
    deepEqual([isOfferDue(1000, 1000), isOfferDue(1499, 1000), isOfferDue(1500, 1000)], [false, false, true]);
    deepEqual([isOfferDue(2249, 1500), isOfferDue(2250, 1500)], [false, true]);
  });
});
