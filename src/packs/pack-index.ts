import type { KataInfo, Topic } from '../core/kata';
import type { PackFiles } from './files';
import { loadPack, type Pack } from './pack';
import { proven } from './schemas';

/** What a start needs of a pack: enough to choose and to list. The build writes that of the built-in one. */
export interface PackIndex {
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
}

/**
 * A pack whose index is known: nothing is read before an exercise is asked for. Only for a pack that the gate has
 * proven, since its files are not checked against the schema again.
 */
export function openIndexedPack(folder: string, read: PackFiles, index: PackIndex): Pack {
  let whole: Promise<Pack> | undefined;
  return {
    folder,
    topics: index.topics,
    katas: index.katas,
    problems: [],
    exercise: async (kata, variation, language) => {
      whole ??= loadPack(folder, read, [], proven);
      return (await whole).exercise(kata, variation, language);
    },
  };
}
