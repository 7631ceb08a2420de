import type { Grade } from './events';
import type { History } from './history';
import type { KataInfo, Language, Topic } from './kata';
import { dayText } from './local-time';

/**
 * Where a kata stands. More than one may hold: a kata never done is also due where its topic is, since memories belong
 * to topics and any kata of the topic answers them.
 */
export const kataStates = ['new', 'done', 'due'] as const;
export type KataState = (typeof kataStates)[number];

/** The last rep of a kata. */
export interface LastRep {
  /** Practice day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Practice days since then, ≥ 0. */
  readonly daysAgo: number;
  readonly grade: Grade;
  readonly activeMs: number;
  readonly language: Language;
  readonly variation: string;
}

/** A kata and where the learner stands with it: plain JSON, what *Browse Katas* and Topics show. */
export interface KataListing extends KataInfo {
  readonly topicTitle: string;
  readonly area: string;
  readonly states: readonly KataState[];
  /** The languages in which doing its topic is due, of those it is offered in. */
  readonly dueIn: readonly Language[];
  readonly reps: number;
  readonly last?: LastRep;
}

export interface ListingInput {
  /** In the order of the packs. */
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
  readonly history: History;
  /** Practice day. */
  readonly today: number;
}

/** Every kata, by topic in the order of the packs, then from the easiest to the hardest. */
export function listKatas({ topics, katas, history, today }: ListingInput): KataListing[] {
  const order = new Map(topics.map((topic, index) => [topic.id, { topic, index }]));
  const place = (kata: KataInfo) => order.get(kata.topic)?.index ?? topics.length;
  return [...katas]
    .sort((a, b) => place(a) - place(b) || a.level - b.level)
    .map(kata => {
      const topic = order.get(kata.topic)?.topic;
      const reps = history.katas.get(kata.id)?.reps ?? 0;
      const dueIn = dueLanguages(history, kata, today);
      const last = lastRep(history, kata.id, today);
      return {
        ...kata,
        topicTitle: topic?.title ?? kata.topic,
        area: topic?.area ?? '',
        states: [reps > 0 ? 'done' : 'new', ...(dueIn.length > 0 ? (['due'] as const) : [])],
        dueIn,
        reps,
        ...(last ? { last } : {}),
      };
    });
}

function lastRep(history: History, kata: string, today: number): LastRep | undefined {
  const known = history.katas.get(kata);
  if (!known) return undefined;
  return {
    day: dayText(known.lastDay),
    daysAgo: Math.max(0, today - known.lastDay),
    ...known.last,
  };
}

function dueLanguages(history: History, { topic, languages }: KataInfo, today: number): readonly Language[] {
  if (history.suspended.has(topic)) return [];
  const memories = history.topics.get(topic)?.procedural;
  return languages.filter(language => (memories?.get(language)?.due ?? Number.POSITIVE_INFINITY) <= today);
}
