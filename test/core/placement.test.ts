import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { chooseKata } from '../../src/core/choose';
import type { PlacementAnswer, PlacementEvent } from '../../src/core/events';
import { advance, fold } from '../../src/core/history';
import { type HistoryJson, historyFromJson, historyToJson } from '../../src/core/history-json';
import { placementOf, startingRating, startLevel } from '../../src/core/placement';
import { newLearner, ratingOfLevel } from '../../src/core/rating';
import { modelChance } from '../../src/core/topic-ratings';
import { foldOptions, historyOf, idOf, kata, noonOf, rep, tuesday, undo } from './support';

/** The area is the topic's first letter. */
const areaOf = (topic: string) => topic[0];
const answer = (topic: string, level: number, chance: number): PlacementAnswer => ({
  topic,
  kata: `${topic}-${level}`,
  level,
  chance,
});
const placed = (...answers: PlacementAnswer[]) => placementOf(answers, areaOf);
const event = (number: number, ...answers: PlacementAnswer[]): PlacementEvent => {
  return { v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e', type: 'placement', answers };
};
const options = { ...foldOptions, areaOf };
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const anyAnswers = fc.array(
  fc
    .tuple(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), fc.integer({ min: 1, max: 10 }), chance)
    .map(([topic, level, of]) => answer(topic, level, of)),
  { minLength: 1, maxLength: 8 },
);

describe('a placement', () => {
  it('of no answers is where a newcomer starts', () => {
    deepEqual(placed(), { overall: newLearner.rating, byArea: {} });
    deepEqual(startingRating(undefined, 'a'), newLearner);
  });

  it('is where a newcomer starts after a coin for a kata as hard as that', () => {
    equal(placed(answer('a1', 2, 0.5)).overall, 1000);
  });

  it('is the hand-computed one: half of the surprise pulls as hard as the distance from 1000 does', () => {
    // Sure of level 2: ½ · (0.95 − p) · ln 10 / 400 = (θ − 1000) / 400² has its root where p = 1 / (1 + 10^((1000 − θ) / 400)).
    const { overall } = placed(answer('a1', 2, 0.95));
    const p = 1 / (1 + 10 ** ((1000 - overall) / 400));
    ok(Math.abs((0.5 * (0.95 - p) * Math.LN10) / 400 - (overall - 1000) / 160_000) < 1e-5);
    equal(overall, 1127);
  });

  it('rises with every chance given, in no area falls', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), chance, (answers, pick, other) => {
        const at = pick % answers.length;
        const before = answers[at]?.chance ?? 0;
        const raised = answers.map((of, index) => (index === at ? { ...of, chance: Math.max(before, other) } : of));
        const [low, high] = [placementOf(answers, areaOf), placementOf(raised, areaOf)];
        ok(high.overall >= low.overall);
        for (const area of Object.keys(low.byArea)) ok((high.byArea[area] ?? 0) >= (low.byArea[area] ?? 0));
      }),
    );
    ok(placed(answer('a1', 3, 0.75)).overall > placed(answer('a1', 3, 0.35)).overall);
  });

  it('stays between the levels 1 and 10', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { overall, byArea } = placementOf(answers, areaOf);
        for (const of of [overall, ...Object.values(byArea)]) {
          ok(of >= ratingOfLevel(1).rating && of <= ratingOfLevel(10).rating);
        }
        const level = startLevel({ overall, byArea });
        ok(Number.isInteger(level) && level >= 1 && level <= 10);
      }),
    );
    const sure = Array.from({ length: 50 }, () => answer('a1', 10, 1));
    equal(placementOf(sure, areaOf).overall, ratingOfLevel(10).rating);
    const hopeless = sure.map(of => ({ ...of, level: 1, chance: 0 }));
    equal(placementOf(hopeless, areaOf).overall, ratingOfLevel(1).rating);
  });

  it('is damped: what one says of oneself counts less than it would as an outcome', () => {
    const { overall } = placed(...Array.from({ length: 8 }, (_, index) => answer(`${'abcdefgh'[index]}1`, 5, 0.75)));
    // Undamped, and without the newcomer, it would be where level 5 passes at 75 %: 1360 + 191.
    ok(overall > 1250 && overall < 1551);
  });

  it('is of an area from two answers on, from the learner’s own level; of the others as it is over all', () => {
    const found = placed(answer('a1', 4, 0.95), answer('a2', 4, 0.95), answer('b1', 3, 0.05), answer('x', 3, 0.95));
    deepEqual(Object.keys(found.byArea), ['a']);
    ok((found.byArea.a ?? 0) > found.overall);
    deepEqual(startingRating(found, 'a'), { rating: found.byArea.a, count: 0 });
    deepEqual(startingRating(found, 'b'), { rating: found.overall, count: 0 });
    deepEqual(startingRating(found, undefined), { rating: found.overall, count: 0 });
    deepEqual(startingRating(found, 'constructor'), { rating: found.overall, count: 0 });
  });

  it('leads to harder katas, each the one nearest to 85 %', () => {
    const katas = Array.from({ length: 10 }, (_, index) => kata(`level-${index + 1}`, { level: index + 1 }));
    const served = (...answers: PlacementAnswer[]) => {
      const start = startingRating(placementOf(answers, areaOf), 'a');
      const chanceOf = (of: (typeof katas)[number]) => modelChance(of, undefined, undefined, start);
      const id = chooseKata(katas, historyOf(), 'binary-search', 'typescript', chanceOf)?.kata;
      return katas.find(of => of.id === id)?.level ?? 0;
    };
    const sure = (level: number) => Array.from({ length: 8 }, () => answer('a1', level, 0.95));
    equal(served(), 1);
    ok(served(...sure(5)) > 2 && served(...sure(10)) > served(...sure(5)));
    fc.assert(
      fc.property(anyAnswers, chance, (answers, other) => {
        const raised = answers.map(of => ({ ...of, chance: Math.max(of.chance, other) }));
        ok(served(...raised) >= served(...answers));
      }),
    );
  });
});

describe('a placement in the log', () => {
  const strong = [answer('a1', 5, 0.95), answer('a2', 5, 0.95), answer('b1', 5, 0.95)];

  it('is where topics never practised start; what is practised already is not moved', () => {
    const before = rep(1, { topic: 'a1', kata: 'x' });
    const history = fold([before, event(2, ...strong), rep(3, { topic: 'b1', kata: 'y' })], options);
    deepEqual(history.placement, placementOf(strong, areaOf));
    deepEqual(history.ratings.get('a1'), fold([before], options).ratings.get('a1'));
    const plain = fold([rep(3, { topic: 'b1', kata: 'y' })], options).ratings.get('b1');
    ok((history.ratings.get('b1')?.learner.rating ?? 0) > (plain?.learner.rating ?? 0));
    equal(history.ratings.get('b1')?.learner.count, 1);
  });

  it('gives way to a newer one, and an undo takes it back', () => {
    const modest = [answer('a1', 1, 0.05)];
    deepEqual(fold([event(1, ...strong), event(2, ...modest)], options).placement, placementOf(modest, areaOf));
    const undone = fold([event(1, ...strong), undo(2, idOf(1)), rep(3)], options);
    deepEqual({ ...undone, events: 0 }, { ...fold([rep(3)], options), events: 0 });
  });

  it('is written in a snapshot, and goes on from there', () => {
    const json = JSON.parse(JSON.stringify(historyToJson(fold([event(1, ...strong)], options)))) as HistoryJson;
    const history = historyFromJson(json);
    advance(history, rep(2, { topic: 'b1' }), options);
    deepEqual(history, fold([event(1, ...strong), rep(2, { topic: 'b1' })], options));
  });
});
