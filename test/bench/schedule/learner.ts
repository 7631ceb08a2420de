import { clipParameters, default_w } from 'ts-fsrs';
import type { Grade } from '../../../src/core/events';
import { type Memory, Scheduler } from '../../../src/core/memory';
import type { QueueItem } from '../../../src/core/queue';
import { type Chance, chanceOf, pick } from './chance';

type Kind = QueueItem['kind'];

/** What a review came to: all that a policy is told. */
export interface Review {
  readonly grade: Grade;
  readonly minutes: number;
}

/** The memory as it truly is. */
interface HiddenMemory {
  readonly chance: Chance;
  /** Factor of the first stability, and what the first difficulty is more: some topics stick better than others. */
  readonly stickiness: number;
  readonly hardness: number;
  memory?: Memory;
}

/** How far each weight of a learner is from the published one (standard deviation of its logarithm). */
const weightSpread = 0.2;
const stickinessSpread = 0.5;
const hardnessSpread = 1;
const paceSpread = 0.2;
const minutesSpread = 0.3;

/** At the first meeting nothing can be remembered: what is graded is how it went. The rest is Easy. */
const firstGrades: readonly (readonly [Grade, number])[] = [
  [1, 0.3],
  [2, 0.25],
  [3, 0.35],
];
/** Of what is remembered; the rest is Easy. */
const laterGrades: readonly (readonly [Grade, number])[] = [
  [2, 0.15],
  [3, 0.7],
];

/** Medians by grade. `procedural` is the coding alone; a rep has its recall on top. */
const usualMinutes: Readonly<Record<Kind, Readonly<Record<Grade, number>>>> = {
  procedural: { 1: 14, 2: 10, 3: 7, 4: 5 },
  conceptual: { 1: 4, 2: 3, 3: 3, 4: 2 },
};

/**
 * One who forgets by FSRS-6 with weights of their own, which no policy is told. Whether something is remembered is drawn
 * by its true retrievability.
 */
export class Learner {
  readonly weights: readonly number[];
  readonly #truth: Scheduler;
  readonly #pace: number;
  readonly #memories = new Map<string, HiddenMemory>();

  constructor(readonly seed: number) {
    const chance = chanceOf(seed, 'learner');
    const drawn = default_w.map(weight => weight * Math.exp(weightSpread * chance.normal()));
    this.weights = clipParameters(drawn, 0);
    // Only its model of memory is used: when something is due is for the policy to say.
    this.#truth = new Scheduler({ retention: 0.9, weights: this.weights });
    this.#pace = Math.exp(paceSpread * chance.normal());
  }

  /** The true probability of success; 0 for what was never met. */
  retrievability(topic: string, kind: Kind, day: number): number {
    const { memory } = this.#hidden(topic, kind);
    return memory ? this.#truth.retrievability(memory, day) : 0;
  }

  /** Days the true retrievability takes to fall to 90 %; 0 for what was never met. */
  stability(topic: string, kind: Kind): number {
    return this.#hidden(topic, kind).memory?.stability ?? 0;
  }

  /** Reviews a memory, which changes it. */
  review(topic: string, kind: Kind, day: number): Review {
    const hidden = this.#hidden(topic, kind);
    const { chance, memory } = hidden;
    const remembers = chance.uniform() < this.retrievability(topic, kind, day);
    const how = chance.uniform();
    const noise = Math.exp(minutesSpread * chance.normal());
    const grade = memory && !remembers ? 1 : pick(how, memory ? laterGrades : firstGrades, 4);
    const reviewed = this.#truth.review(memory, day, grade, '');
    hidden.memory = memory ? reviewed : firstMemory(reviewed, hidden);
    return { grade, minutes: usualMinutes[kind][grade] * this.#pace * noise };
  }

  #hidden(topic: string, kind: Kind): HiddenMemory {
    const key = `${topic} ${kind}`;
    let hidden = this.#memories.get(key);
    if (!hidden) {
      const chance = chanceOf(this.seed, topic, kind);
      const stickiness = Math.exp(stickinessSpread * chance.normal());
      hidden = { chance, stickiness, hardness: hardnessSpread * chance.normal() };
      this.#memories.set(key, hidden);
    }
    return hidden;
  }
}

function firstMemory(memory: Memory, { stickiness, hardness }: HiddenMemory): Memory {
  return {
    ...memory,
    stability: Math.max(0.01, memory.stability * stickiness),
    difficulty: Math.min(10, Math.max(1, memory.difficulty + hardness)),
  };
}
