import type { KataInfo, Topic } from '../core/kata';
import { say } from '../core/words';
import type { PackFiles } from './files';
import { exerciseOf, type LoadedKata, loadKata, type Pack } from './pack';
import { PackError, type PackProblem } from './problem';
import type { Schemas } from './schemas';

/** What a start needs of a pack: enough to choose and to list. The build writes that of the built-in one. */
export interface PackIndex {
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
  /** What the load that made the index found wrong. */
  readonly problems?: readonly PackProblem[];
}

export interface IndexedOptions {
  /** Topics of packs loaded earlier. */
  readonly outer?: readonly Topic[];
  /** Absent: every kata is checked again when it is read. `proven`: it need not be. */
  readonly schemas?: Schemas;
}

/** A pack whose index is known: nothing is read before an exercise is asked for, and then only that kata. */
export function openIndexedPack(
  folder: string,
  read: PackFiles,
  { topics, katas, problems = [] }: PackIndex,
  { outer = [], schemas }: IndexedOptions = {},
): Pack {
  const topicIds = new Set([...outer, ...topics].map(({ id }) => id));
  const known = new Set(katas.map(({ id }) => id));
  const loads = new Map<string, Promise<LoadedKata>>();
  return {
    folder,
    topics,
    katas,
    problems,
    exercise: async (id, variation, language) => {
      if (!known.has(id)) throw new PackError('There is no kata "{0}" in the pack {1}.', id, folder);
      const loading = loads.get(id) ?? loadKata(folder, read, id, topicIds, schemas);
      loads.set(id, loading);
      const loaded = await loading;
      if (!loaded.kata) {
        loads.delete(id);
        const [first] = loaded.problems;
        const why = first
          ? `${first.file}${first.pointer}: ${first.reason}`
          : say('its folder has no kata.json any more.');
        throw new PackError('The kata "{0}" cannot be served: {1} Reload the window when that is mended.', id, why);
      }
      return exerciseOf(new Map([[id, loaded.kata]]), read, id, variation, language);
    },
  };
}
