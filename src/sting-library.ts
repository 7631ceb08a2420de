import type { Topic } from './core/kata';
import { isStingTopic, type Sting, stingTopics } from './core/sting';
import type { Translate } from './core/words';
import type { Library } from './packs/library';

/** Where they are switched off. */
export const noStings: ReadonlyMap<string, Sting> = new Map();

/** Packs with the learner's stings among the topics. A pack that holds a kata of a sting names its topic too: once is enough. */
export function withStings(library: Library, stings: () => ReadonlyMap<string, Sting>, t: Translate): Library {
  let known: readonly Topic[] = [];
  let of: readonly [readonly Topic[], string] | undefined;
  return {
    get topics() {
      const { topics } = library;
      const now = stings();
      // Asked many times a moment; a sting itself never changes.
      const ids = [...now.keys()].join();
      if (of?.[0] !== topics || of[1] !== ids) {
        known = [...topics.filter(isOfPack), ...stingTopics(now, areaName(t))];
        of = [topics, ids];
      }
      return known;
    },
    get katas() {
      const now = stings();
      const { katas } = library;
      // One that was made of a sting goes and comes with it.
      return katas.some(({ topic }) => isGone(topic, now)) ? katas.filter(({ topic }) => !isGone(topic, now)) : katas;
    },
    get problems() {
      return library.problems;
    },
    isTrusted: kata => library.isTrusted(kata),
    exercise: (kata, variation, language) => library.exercise(kata, variation, language),
  };
}

/** The area of a topic that is a sting; undefined for every other topic. */
export function stingArea(topic: string, t: Translate): string | undefined {
  return isStingTopic(topic) ? areaName(t) : undefined;
}

function isGone(topic: string, stings: ReadonlyMap<string, Sting>): boolean {
  return isStingTopic(topic) && !stings.has(topic);
}

function isOfPack({ id }: Topic): boolean {
  return !isStingTopic(id);
}

function areaName(t: Translate): string {
  return t('Stings');
}
