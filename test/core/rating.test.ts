import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { encounter, expectedScore, newLearner, type Rating, ratingOfLevel, scoreOf } from '../../src/core/rating';
import { outcome } from './support';

const rating = fc.record({ rating: fc.double({ min: 0, max: 3000, noNaN: true }), count: fc.nat(500) });
const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('ratings', () => {
  it('are zero-sum: what the learner gains the kata loses', () => {
    fc.assert(
      fc.property(rating, rating, score, (learner, kata, points) => {
        const after = encounter(learner, kata, points);
        const before = learner.rating + kata.rating;
        ok(Math.abs(after.learner.rating + after.kata.rating - before) < 1e-9);
      }),
    );
  });

  it('rise with more than was expected and fall with less', () => {
    fc.assert(
      fc.property(rating, rating, score, (learner, kata, points) => {
        const gain = encounter(learner, kata, points).learner.rating - learner.rating;
        ok(gain * (points - expectedScore(learner, kata)) >= 0);
      }),
    );
  });

  it('move less the more is known of both', () => {
    const gain = (count: number) =>
      encounter({ ...newLearner, count }, { ...ratingOfLevel(2), count }, 1).learner.rating;
    ok(gain(0) > gain(10) && gain(10) > gain(100));
    equal(gain(0) - newLearner.rating, 32);
  });

  it('say a coin between equals, ten to one over 400 points, and both chances add up to one', () => {
    const at = (points: number): Rating => ({ rating: points, count: 0 });
    equal(expectedScore(at(1000), at(1000)), 0.5);
    ok(Math.abs(expectedScore(at(1400), at(1000)) - 10 / 11) < 1e-12);
    fc.assert(
      fc.property(rating, rating, (one, other) => {
        ok(Math.abs(expectedScore(one, other) + expectedScore(other, one) - 1) < 1e-12);
      }),
    );
  });

  it('of a kata are higher the higher its level', () => {
    ok(ratingOfLevel(5).rating > ratingOfLevel(4).rating);
    equal(ratingOfLevel(2).rating, newLearner.rating);
  });

  it('come to the truth where a learner keeps passing half of the first runs', () => {
    let learner: Rating = newLearner;
    let kata = ratingOfLevel(8);
    for (let rep = 0; rep < 400; rep++) ({ learner, kata } = encounter(learner, kata, rep % 2));
    ok(Math.abs(expectedScore(learner, kata) - 0.5) < 0.05);
  });
});

describe('the score of a rep', () => {
  it('is 1 for a first run that passed, a quarter for a later one, half with hints, 0 for anything else', () => {
    equal(scoreOf(outcome()), 1);
    equal(scoreOf(outcome({ firstRun: false, runs: 3, failedRuns: 2 })), 0.25);
    equal(scoreOf(outcome({ hints: 2 })), 0.5);
    equal(scoreOf(outcome({ edits: 4, par: 3 })), 0.25);
    equal(scoreOf(outcome({ passed: false, firstRun: false })), 0);
    equal(scoreOf(outcome({ revealed: true })), 0);
  });
});
