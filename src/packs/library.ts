import type { Exercise, KataInfo, Language, Topic } from '../core/kata';
import type { PackFiles } from './files';
import { loadPack, type Pack } from './pack';
import { openIndexedPack, type PackIndex } from './pack-index';
import { PackError, type PackProblem } from './problem';
import { proven } from './schemas';

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

/** A folder to load, and the port that reads it: packs may lie in different places. */
export interface PackSource {
  readonly folder: string;
  readonly read: PackFiles;
  /** Of a pack that the gate has proven; absent: the pack is read and checked. */
  readonly index?: PackIndex;
  /** The pack is built in, or the learner trusts it; absent: it is a stranger's. */
  readonly trusted?: boolean;
}

/** Loads packs in order: each may build on the topics of those before it. Always resolves, as loadPack does. */
export async function loadLibrary(sources: readonly PackSource[]): Promise<Library> {
  const packs: Pack[] = [];
  const trusted = new Set<Pack>();
  for (const source of sources) {
    const { folder, read, index } = source;
    const outer = packs.flatMap(({ topics }) => topics);
    const pack = index
      ? openIndexedPack(folder, read, index, { outer, schemas: proven })
      : await loadPack(folder, read, outer);
    packs.push(pack);
    if (source.trusted) trusted.add(pack);
  }
  return mergePacks(packs, trusted);
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
      throw new PackError(`There is no kata "${kata}"; there are ${[...owner.keys()].join(', ') || 'none'}.`);
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
