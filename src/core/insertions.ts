import type { DocumentEdit } from './edit-tally';

/** Large insertions of a rep so far. Plain data: saved with the draft. */
export interface Insertions {
  readonly count: number;
  /** Characters without white space. */
  readonly characters: number;
}

/** More at once than a hand types or an editor completes of a word: a paste, a snippet, a suggestion accepted. Our guess. */
const large = 50;
/** Pieces taken out that may be put in elsewhere. */
const remembered = 10;

/**
 * Tells code that came from elsewhere from the learner's own that moved, was doubled, formatted or brought back by undo.
 * Lives as long as a rep is open in a window.
 */
export class InsertionWatch {
  /** White space aside, by file. */
  readonly #texts = new Map<string, string>();
  #removed: readonly string[] = [];

  /**
   * @param file which of the rep's files @param edit with offsets in the text before it, the last change first
   * @param text after the edit @returns characters inserted by large insertions, one entry each
   */
  note(file: string, { changes, isUndo }: DocumentEdit, text: string): readonly number[] {
    const before = this.#texts.get(file) ?? '';
    this.#texts.set(file, text);
    this.#removed = [
      ...changes.map(({ offset, removed }) => bare(before.slice(offset, offset + removed))).filter(isLarge),
      ...this.#removed,
    ].slice(0, remembered);
    if (isUndo) return [];
    const own = [bare(before), ...this.#removed];
    const inserted = changes.map(change => bare(change.inserted)).filter(isLarge);
    return inserted.filter(piece => !own.some(known => known.includes(piece))).map(({ length }) => length);
  }
}

export function addInsertions(sum: Insertions | undefined, pieces: readonly number[]): Insertions {
  return {
    count: (sum?.count ?? 0) + pieces.length,
    characters: (sum?.characters ?? 0) + pieces.reduce((total, length) => total + length, 0),
  };
}

function isLarge(text: string): boolean {
  return text.length >= large;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
