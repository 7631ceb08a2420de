import { Emitter } from './core/emitter';
import type { Exercise, KataInfo, Language, Topic } from './core/kata';
import { type Library, mergePacks } from './packs/library';
import type { Pack } from './packs/pack';
import type { PackProblem } from './packs/problem';
import { type ProvenPackOptions, provenPack } from './proven-pack';

export interface PackShelfOptions extends Omit<ProvenPackOptions, 'isTrusted' | 'onChange'> {
  readonly builtIn: Pack;
  /** @param outer topics that are here already @returns also where a pack has problems; never rejects */
  readonly load: (folder: string, outer: readonly Topic[]) => Promise<Pack>;
  /** Asked at every use, so that trust given counts at once. */
  readonly isTrusted: (folder: string) => boolean;
  readonly onProblem: (problem: PackProblem) => void;
  readonly onError: (error: unknown) => void;
}

/** The packs of this window as one library; packs come and go while it is used. */
export class PackShelf implements Library {
  readonly #changed: Emitter<void>;
  #added: readonly Pack[] = [];
  #library: Library;

  constructor(private readonly options: PackShelfOptions) {
    this.#changed = new Emitter(options.onError);
    this.#library = this.#merged();
  }

  get onDidChange() {
    return this.#changed.on;
  }

  get topics(): readonly Topic[] {
    return this.#library.topics;
  }

  get katas(): readonly KataInfo[] {
    return this.#library.katas;
  }

  get problems(): readonly PackProblem[] {
    return this.#library.problems;
  }

  /** Those that are not built in. */
  get added(): readonly Pack[] {
    return this.#added;
  }

  isTrusted(kata: string): boolean {
    return this.#library.isTrusted(kata);
  }

  exercise(kata: string, variation: string, language: Language): Promise<Exercise> {
    return this.#library.exercise(kata, variation, language);
  }

  /** Loads a pack, which may build on the topics of those that are here; its problems are told. Never rejects. */
  async add(folder: string): Promise<void> {
    const { load, isTrusted, onProblem } = this.options;
    const loaded = await load(folder, this.topics);
    const pack = provenPack(loaded, {
      ...this.options,
      isTrusted: () => isTrusted(folder),
      onChange: problem => {
        if (problem) onProblem(problem);
        this.refresh();
      },
    });
    this.#added = [...this.#added.filter(one => one.folder !== folder), pack];
    for (const problem of pack.problems) onProblem(problem);
    this.refresh();
  }

  remove(folder: string): void {
    this.#added = this.#added.filter(pack => pack.folder !== folder);
    this.refresh();
  }

  /** What is offered has changed: a pack has come or gone, is trusted or no longer. */
  refresh(): void {
    this.#library = this.#merged();
    this.#changed.fire();
  }

  #merged(): Library {
    const { builtIn, isTrusted } = this.options;
    return mergePacks(
      [builtIn, ...this.#added],
      new Set([builtIn, ...this.#added.filter(pack => isTrusted(pack.folder))]),
    );
  }
}
