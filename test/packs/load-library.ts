import type { PackFiles } from '../../src/packs/files';
import { type Library, mergePacks } from '../../src/packs/library';
import { loadPack, type Pack } from '../../src/packs/pack';

/** A folder to load, and the port that reads it. */
interface PackSource {
  readonly folder: string;
  readonly read: PackFiles;
  readonly trusted?: boolean;
}

/** Packs as one library, each with the topics of those before it at hand. */
export async function loadLibrary(sources: readonly PackSource[]): Promise<Library> {
  const packs: Pack[] = [];
  const trusted = new Set<Pack>();
  for (const source of sources) {
    const outer = packs.flatMap(({ topics }) => topics);
    const pack = await loadPack(source.folder, source.read, outer);
    packs.push(pack);
    if (source.trusted) trusted.add(pack);
  }
  return mergePacks(packs, trusted);
}
