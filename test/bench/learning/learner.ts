import { clipParameters, default_w } from 'ts-fsrs';
import type { Grade } from '../../../src/core/events';
import type { KataInfo } from '../../../src/core/kata';
import { type Memory, Scheduler } from '../../../src/core/memory';
import { expectedScore, ratingOfLevel } from '../../../src/core/rating';
import { type Chance, chanceOf } from '../schedule/chance';

/** How much a rep teaches, by the true chance it had: nobody knows, so each is tried. */
export const teachings = {
  /** Every rep as much as another. */
  'each rep alike': () => 0.5,
  /** Most where it could go either way: what is surprising teaches. */
  'most at 50 %': (chance: number) => 2 * chance * (1 - chance),
  /** Most at 85 %, as of a learner by gradient descent (Wilson et al. 2019); scaled to the same mean over all chances. */
  'most at 85 %': (chance: number) => 0.96 * Math.exp(-(((chance - 0.85) / 0.3) ** 2)),
} as const satisfies Readonly<Record<string, (chance: number) => number>>;

export type Teaching = keyof typeof teachings;

/** What came of a rep: all that a policy is told. */
export interface Attempt {
  readonly firstRun: boolean;
  readonly passed: boolean;
  readonly grade: Grade;
  readonly minutes: number;
}

interface Skill {
  readonly chance: Chance;
  /** What the learner brought along, points. */
  readonly talent: number;
  /** Learnt by practice, points; what of it is there depends on the memory. */
  learnt: number;
  memory?: Memory;
}

const abilitySpread = 150;
const talentSpread = 120;
/** Of a kata's difficulty around what its level says. */
const difficultySpread = 80;
const weightSpread = 0.2;
const paceSpread = 0.2;
const minutesSpread = 0.3;
/** Points a rep can teach at most, and what can be learnt of a topic at most. */
const pointsOfRep = 90;
const mostLearnt = 600;
/** Of what was learnt this share never goes: the rest is there with the retrievability of the memory. */
const kept = 0.3;
/** What fails at first is mended in the end, by this chance. */
const mended = 0.6;
const usualMinutes: Readonly<Record<Grade, number>> = { 1: 14, 2: 10, 3: 7, 4: 5 };

/**
 * One whose skill in a topic, on the scale of Elo, grows by practice and fades by FSRS-6 with weights of their own; whose
 * reps pass by the odds between skill and the kata's true difficulty. No policy is told any of it.
 */
export class Learner {
  readonly #truth: Scheduler;
  readonly #ability: number;
  readonly #pace: number;
  readonly #skills = new Map<string, Skill>();

  constructor(
    readonly seed: number,
    private readonly teaching: Teaching,
  ) {
    const chance = chanceOf(seed, 'learner');
    const drawn = default_w.map(weight => weight * Math.exp(weightSpread * chance.normal()));
    this.#truth = new Scheduler({ retention: 0.9, weights: clipParameters(drawn, 0) });
    this.#ability = 1000 + abilitySpread * chance.normal();
    this.#pace = Math.exp(paceSpread * chance.normal());
  }

  /** The true chance that the first run passes on a day. */
  chanceOf(kata: KataInfo, day: number): number {
    const skill = this.#skill(kata.topic);
    const there = skill.memory ? kept + (1 - kept) * this.#truth.retrievability(skill.memory, day) : 1;
    const rating = this.#ability + skill.talent + skill.learnt * there;
    return expectedScore({ rating, count: 0 }, { rating: this.#difficulty(kata), count: 0 });
  }

  /** Practises a kata, which teaches its topic. */
  practise(kata: KataInfo, day: number): Attempt {
    const skill = this.#skill(kata.topic);
    const chance = this.chanceOf(kata, day);
    const firstRun = skill.chance.uniform() < chance;
    const passed = firstRun || skill.chance.uniform() < mended;
    const isEasy = skill.chance.uniform() < 0.15;
    const noise = Math.exp(minutesSpread * skill.chance.normal());
    const grade = !passed ? 1 : !firstRun ? 2 : isEasy ? 4 : 3;
    skill.learnt += pointsOfRep * teachings[this.teaching](chance) * (1 - skill.learnt / mostLearnt);
    skill.memory = this.#truth.review(skill.memory, day, grade, '');
    return { firstRun, passed, grade, minutes: usualMinutes[grade] * this.#pace * noise };
  }

  #difficulty({ id, level }: KataInfo): number {
    return ratingOfLevel(level).rating + difficultySpread * chanceOf('kata', id).normal();
  }

  #skill(topic: string): Skill {
    let skill = this.#skills.get(topic);
    if (!skill) {
      const chance = chanceOf(this.seed, topic);
      skill = { chance, talent: talentSpread * chance.normal(), learnt: 0 };
      this.#skills.set(topic, skill);
    }
    return skill;
  }
}
