import type { PlacementAnswer } from './events';
import { expectedScore, levelOf, newLearner, type Rating, ratingOfLevel } from './rating';

/** Where a learner starts in topics never practised, by their own word, on the scale of `rating.ts`. */
export interface Placement {
  readonly overall: number;
  /** Of the areas with answers enough. */
  readonly byArea: Readonly<Record<string, number>>;
}

/**
 * What an answer counts beside the outcome of a rep: what people say of their abilities goes only loosely with what they do
 * (Mabe & West 1982: r = .29; Zell & Krizan 2014), and those who can least overrate themselves most (Kruger & Dunning
 * 1999). The half is our guess.
 */
const weight = 0.5;
/** How far learners are taken to lie from the newcomer's rating, and areas from the learner's own: standard deviations. */
const spread = { overall: 400, area: 200 };
/** An area with fewer answers is as the others are. */
const leastOfArea = 2;

/** Points per factor e of the odds. */
const scale = 400 / Math.LN10;

/** The ratings that the answers speak for. @param areaOf a topic's area; undefined where no pack has it */
export function placementOf(
  answers: readonly PlacementAnswer[],
  areaOf: (topic: string) => string | undefined,
): Placement {
  const overall = likeliest(answers, newLearner.rating, spread.overall);
  const areas = [...new Set(answers.flatMap(({ topic }) => areaOf(topic) ?? []))];
  const byArea = areas.flatMap(area => {
    const of = answers.filter(({ topic }) => areaOf(topic) === area);
    return of.length < leastOfArea ? [] : [[area, likeliest(of, overall, spread.area)] as const];
  });
  return { overall, byArea: Object.fromEntries(byArea) };
}

/** A learner's rating in a topic before its first rep. @param area the topic's */
export function startingRating(placement: Placement | undefined, area: string | undefined): Rating {
  if (!placement) return newLearner;
  const { byArea, overall } = placement;
  const isKnown = area !== undefined && Object.hasOwn(byArea, area);
  return { rating: (isKnown ? byArea[area] : undefined) ?? overall, count: 0 };
}

/** The level, 1–10, at which half of the first runs are expected to pass. */
export function startLevel({ overall }: Placement): number {
  return levelOf(overall);
}

/**
 * The most likely rating by the answers, each taken as that share of a rep that passed and the rest of one that failed, and
 * by a normal distribution around `middle` (maximum a posteriori: Lord 1980). The slope of its logarithm falls all the way, so that
 * its one zero is found by halving. In whole points: a finer one is none.
 */
function likeliest(answers: readonly PlacementAnswer[], middle: number, deviation: number): number {
  const slope = (rating: number) => {
    const surprise = answers.reduce((sum, { level, chance }) => {
      return sum + chance - expectedScore({ rating, count: 0 }, ratingOfLevel(level));
    }, 0);
    return (weight * surprise) / scale - (rating - middle) / deviation ** 2;
  };
  let [low, high] = [ratingOfLevel(1).rating, ratingOfLevel(10).rating];
  while (high - low > 0.01) {
    const half = (low + high) / 2;
    if (slope(half) > 0) low = half;
    else high = half;
  }
  return Math.round((low + high) / 2);
}
