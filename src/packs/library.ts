import type { Exercise, KataInfo, Language, Topic } from '../core/kata';
import { listed } from '../core/words';
import type { Pack } from './pack';
import { PackError, type PackProblem } from './problem';

/** Several packs as one. */
export interface Library {
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
  readonly problems: readonly PackProblem[];
  /** Whether the kata's pack is built in or trusted by the learner; false for a kata that is not here. */
  isTrusted(kata: string): boolean;
  /** As {@link Pack.exercise}. */
  exercise(kata: string, variation: string, language: Language): Promise<Exercise>;
}

/** Merges packs; where two bring the same id, the first one's is kept and the other's reported. */
export function mergePacks(packs: readonly Pack[], trusted: ReadonlySet<Pack>): Library {
  const topics = firstOfEach(packs, 'topic', ({ topics }) => topics);
  const katas = firstOfEach(packs, 'kata', ({ katas }) => katas);
  const owner = new Map(katas.kept.map(({ item, pack }) => [item.id, pack]));
  return {
    topics: topics.kept.map(({ item }) => item),
    katas: katas.kept.map(({ item }) => item),
    problems: [...packs.flatMap(({ problems }) => problems), ...topics.problems, ...katas.problems],
    isTrusted: kata => {
      const pack = owner.get(kata);
      return pack !== undefined && trusted.has(pack);
    },
    async exercise(kata, variation, language) {
      const pack = owner.get(kata);
      if (pack) return pack.exercise(kata, variation, language);
      throw new PackError('There is no kata "{0}"; there are {1}.', kata, listed([...owner.keys()]));
    },
  };
}

interface Merged<Item> {
  readonly kept: readonly { readonly item: Item; readonly pack: Pack }[];
  readonly problems: readonly PackProblem[];
}

function firstOfEach<Item extends { readonly id: string }>(
  packs: readonly Pack[],
  what: 'topic' | 'kata',
  itemsOf: (pack: Pack) => readonly Item[],
): Merged<Item> {
  const kept = new Map<string, { readonly item: Item; readonly pack: Pack }>();
  const problems: PackProblem[] = [];
  for (const pack of packs) {
    for (const item of itemsOf(pack)) {
      const first = kept.get(item.id);
      if (first === undefined) {
        kept.set(item.id, { item, pack });
        continue;
      }
      const file = what === 'topic' ? `${pack.folder}/topics.json` : `${pack.folder}/${item.id}/kata.json`;
      const reason = `The pack ${first.pack.folder} brings a ${what} "${item.id}" already; that one is used.`;
      problems.push({ file, pointer: '', reason });
    }
  }
  return { kept: [...kept.values()], problems };
}
