import { bestChance } from './best-chance';
import type { KataInfo, Language } from './kata';

/** How much of a solution is there at the beginning of a rep; it fades as the memory grows stable (Renkl & Atkinson 2003). */
export const scaffolds = ['worked', 'gaps', 'blank'] as const;

/** `worked`: the solution of another kata may be studied; `gaps`: one's own has lines to fill in; `blank`: the starter. */
export type Scaffold = (typeof scaffolds)[number];

/** Days of stability from which the next step is taken; our guess. */
const gapsFrom = 2;
const blankFrom = 7;

export interface ScaffoldInput {
  /** Of the topic's procedural memory, days; absent: never practised. */
  readonly stability?: number;
  /** Its last review was graded Again: one step back. */
  readonly lapsed: boolean;
  /** That the first run passes, 0–1. Whoever is strong is held up by help (Kalyuga et al. 2003): one step on. */
  readonly chance: number;
}

/** A new topic begins with a worked example to study, then come gaps to fill, then a blank file. */
export function scaffoldFor({ stability, lapsed, chance }: ScaffoldInput): Scaffold {
  const step = stability === undefined || stability < gapsFrom ? 0 : stability < blankFrom ? 1 : 2;
  const moved = step - (lapsed ? 1 : 0) + (chance >= bestChance ? 1 : 0);
  return scaffolds[Math.min(2, Math.max(0, moved))] ?? 'blank';
}

/** The kinds whose solution is written from nothing: the others bring code to begin with. */
const writtenAnew: readonly KataInfo['kind'][] = ['function', 'object'];

export function isWrittenAnew({ kind }: Pick<KataInfo, 'kind'>): boolean {
  return writtenAnew.includes(kind);
}

/**
 * The kata to study before another one: of the same topic and language, no harder, the hardest of these. Undefined where
 * there is none.
 */
export function exampleFor(kata: KataInfo, katas: readonly KataInfo[], language: Language): KataInfo | undefined {
  const [example] = katas
    .filter(other => other.id !== kata.id && other.topic === kata.topic && other.level <= kata.level)
    .filter(other => isWrittenAnew(other) && other.languages.includes(language))
    .sort((a, b) => b.level - a.level || (a.id < b.id ? -1 : 1));
  return example;
}
