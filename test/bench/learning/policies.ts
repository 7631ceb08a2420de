import { chooseKata } from '../../../src/core/choose';
import type { History } from '../../../src/core/history';
import type { KataInfo, Topic } from '../../../src/core/kata';
import type { Scheduler } from '../../../src/core/memory';
import { memoryOf, queue, scheduledItems } from '../../../src/core/queue';
import { modelChance } from '../../../src/core/topic-ratings';
import { chanceOf } from '../schedule/chance';

/** What a policy knows: what the product would. */
export interface Known {
  readonly history: History;
  readonly scheduler: Scheduler;
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
  readonly today: number;
  /** Practised last. */
  readonly last?: string;
  /** How many reps there were. */
  readonly reps: number;
}

/** The kata to practise now. */
export type Policy = (known: Known) => KataInfo | undefined;

const language = 'typescript';

/** Made anew for each learner. */
export const policies = {
  /** The product's queue, and its choice of a kata near 85 %. */
  Spindle: () => spindle,
  /** Any kata at any time. */
  random: (seed: number): Policy => {
    const chance = chanceOf(seed, 'random policy');
    return ({ katas }) => katas[Math.floor(chance.uniform() * katas.length)];
  },
  /** From the first topic's easiest to the last topic's hardest, and from the beginning again. */
  course: (): Policy => {
    return ({ topics, katas, reps }) => {
      const order = topics.flatMap(({ id }) =>
        katas.filter(({ topic }) => topic === id).toSorted((a, b) => a.level - b.level),
      );
      return order[reps % order.length];
    };
  },
  /** FSRS by due date; of a topic the kata not practised for longest. */
  'due date': () => dueDate,
} as const satisfies Readonly<Record<string, (seed: number) => Policy>>;

export type PolicyName = keyof typeof policies;

/** As `choosing.ts` chooses what comes next. */
const spindle: Policy = known => {
  const input = inputOf(known);
  const { due, fresh } = queue(input);
  const lastDay = (item: Item) => memoryOf(known.history, item)?.lastDay ?? 0;
  const item = due[0] ?? fresh[0] ?? ahead(input, (a, b) => lastDay(a) - lastDay(b));
  return item && nearest(known, item.topic);
};

const dueDate: Policy = known => {
  const input = inputOf(known);
  const earliest = (a: Item, b: Item) => (a.due ?? 0) - (b.due ?? 0);
  const due = scheduledItems(input).filter(item => (item.due ?? 0) <= known.today);
  const item = due.toSorted(earliest)[0] ?? queue(input).fresh[0] ?? ahead(input, earliest);
  const lastDay = ({ id }: KataInfo) => known.history.katas.get(id)?.lastDay ?? 0;
  return known.katas
    .filter(({ topic }) => topic === item?.topic)
    .toSorted((a, b) => lastDay(a) - lastDay(b) || a.level - b.level)[0];
};

type Item = ReturnType<typeof scheduledItems>[number];

/** With nothing due and nothing new: what is nearest to being due, but not twice in a row where there is another. */
function ahead(input: ReturnType<typeof inputOf>, order: (a: Item, b: Item) => number): Item | undefined {
  const items = scheduledItems(input).toSorted(order);
  return items.find(({ topic }) => topic !== input.last) ?? items[0];
}

/** As `choosing.ts` serves it. */
function nearest(known: Known, topic: string): KataInfo | undefined {
  const choice = chooseKata(known.katas, known.history, topic, language, kata => chance(known, kata));
  return known.katas.find(({ id }) => id === choice?.kata);
}

function chance({ history, scheduler, today }: Known, kata: KataInfo): number {
  const memory = history.topics.get(kata.topic)?.procedural.get(language);
  return modelChance(kata, history.ratings.get(kata.topic), memory && scheduler.retrievability(memory, today));
}

function inputOf(known: Known) {
  const { history, scheduler, topics, katas, today, last } = known;
  const offered = new Set(katas.map(({ topic }) => topic));
  return {
    history,
    scheduler,
    topics,
    today,
    language,
    newTopicsPerDay: 2,
    minutesPerDay: 20,
    last,
    chanceOf: (topic: string) => {
      const kata = nearest(known, topic);
      return kata ? chance(known, kata) : 0;
    },
    offers: (topic: string) => offered.has(topic),
  } as const;
}
