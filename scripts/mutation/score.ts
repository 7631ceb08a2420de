import type { EquivalentFile } from '../../src/packs/format';
import type { Mutant } from './instrument';
import type { Killers } from './run-mutants';

/** What the gate wants of each reference: the share of its mutants that the cases kill. */
export const wantedShare = 0.9;

/** How well the cases tell a reference from its mutants. */
export interface Score {
  /** Without those listed as equivalent. */
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly Mutant[];
  /** Survivors that are listed, and so not counted. */
  readonly equivalent: number;
  /** Entries among the equivalents that say nothing true, in words. */
  readonly faults: readonly string[];
}

/** Counts kills; a survivor listed as equivalent is not counted at all. */
export function scoreOf(
  mutants: readonly Mutant[],
  killers: Killers,
  equivalents: readonly EquivalentFile[] = [],
): Score {
  const isListed = (mutant: Mutant): boolean => equivalents.some(entry => isAbout(entry, mutant));
  const alive = mutants.filter(({ id }) => !killers.has(id));
  const survivors = alive.filter(mutant => !isListed(mutant));
  const killed = mutants.length - alive.length;
  const faults = equivalents.flatMap(entry => {
    const meant = mutants.filter(mutant => isAbout(entry, mutant));
    if (meant.length === 0) return [`${wordsOf(entry)} is listed as equivalent, but there is no such mutant.`];
    return meant.flatMap(({ id, line }) => {
      const killer = killers.get(id);
      return killer === undefined
        ? []
        : [`${wordsOf(entry)} in line ${line} is listed as equivalent, but is killed: ${killer}.`];
    });
  });
  const equivalent = alive.length - survivors.length;
  return { mutants: killed + survivors.length, killed, survivors, equivalent, faults };
}

/** The share that is killed; a reference in which nothing can be changed has nothing to miss. */
export function shareOf({ mutants, killed }: Pick<Score, 'mutants' | 'killed'>): number {
  return mutants === 0 ? 1 : killed / mutants;
}

/** `93 %`; rounded down, so that 100 means all. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`;
}

/** `line 12: sorted[middle] < target → sorted[middle] <= target` */
export function survivorText({ line, original, replacement }: Mutant): string {
  return `line ${line}: ${brief(original)} → ${brief(replacement)}`;
}

/** Compared without white space, so that an entry outlives the formatter. */
function isAbout({ original, replacement, at }: EquivalentFile, mutant: Mutant): boolean {
  const isSame = (a: string, b: string) => bare(a) === bare(b);
  return (
    isSame(original, mutant.original) &&
    isSame(replacement, mutant.replacement) &&
    (at === undefined || bare(mutant.rest).startsWith(bare(at)))
  );
}

function bare(code: string): string {
  return code.replaceAll(/\s/g, '');
}

function wordsOf({ original, replacement }: EquivalentFile): string {
  return `"${brief(original)} → ${brief(replacement)}"`;
}

function brief(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
