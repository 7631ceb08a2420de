import { deepEqual, equal, ok } from 'node:assert/strict';
import { includeRating, modelChance, type TopicRatings } from '../../src/core/topic-ratings';
import { historyOf, rep } from './support';

const kata = { id: 'insert-position', level: 3 };
const missed = { outcome: { firstRun: false, passed: false } };

describe('The ratings of a topic', () => {
  it('are the same whether folded from the log or one by one', () => {
    const reps = [rep(1), rep(2, missed), rep(3, { kata: 'other' })];
    const folded = historyOf(...reps).ratings.get('binary-search');
    deepEqual(
      folded,
      reps.reduce<TopicRatings | undefined>((ratings, of) => includeRating(ratings, of), undefined),
    );
    deepEqual([folded?.learner.count, folded?.katas.other?.count], [3, 1]);
  });

  it('raise the chance after passes, of other katas of the topic too, and lower it after failures', () => {
    const taught = (...reps: Parameters<typeof historyOf>) => historyOf(...reps).ratings.get('binary-search');
    const fresh = modelChance(kata, undefined, undefined);
    ok(modelChance(kata, taught(rep(1)), undefined) > fresh);
    ok(modelChance({ id: 'other', level: 3 }, taught(rep(1)), undefined) > fresh);
    ok(modelChance(kata, taught(rep(1, missed)), undefined) < fresh);
  });

  it('say less of a memory that fades', () => {
    const chance = (retrievability: number) => modelChance(kata, undefined, retrievability);
    ok(chance(0.5) < chance(0.9));
    equal(chance(0.9), modelChance(kata, undefined, undefined));
  });
});
