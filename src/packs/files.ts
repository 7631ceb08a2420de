/** Reads the files of a pack. Paths are joined with `/`. */
export interface PackFiles {
  /** The text (UTF-8) of a file of at most {@link maximumBytes}. Rejects with a reason in words where that cannot be. */
  readText(path: string): Promise<string>;
  /** What lies in a folder, in any order. Rejects where the folder cannot be read. */
  list(path: string): Promise<readonly PackEntry[]>;
  /** Other as soon as topics.json or any kata.json of the pack in this folder is; far cheaper than reading them. */
  stamp(folder: string): Promise<string>;
}

export interface PackEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  /** It is somewhere else: a symbolic link. */
  readonly isLink?: boolean;
}

/** A file of a pack is refused above this size: it is no kata, and reading it would hold everything up. */
export const maximumBytes = 1_000_000;

/** The refusal, in the same words everywhere. */
export function tooLarge(bytes: number): string {
  return `The file has ${bytes} bytes; a file of a pack may have ${maximumBytes}.`;
}
