import type { PracticeEvent } from '../core/events';
import type { LogEntry } from './line';

/** A line that is not in the log because it could not be read. It stays in its file, untouched. */
export interface DamagedLine {
  /** Where it is, as the store names its files. */
  readonly file: string;
  /** 1-based; 0 where the whole file or folder could not be read. */
  readonly line: number;
  /** In words for the learner. */
  readonly reason: string;
  /** Its first characters. */
  readonly excerpt: string;
  /** The line is whole, but contradicts another. */
  readonly isConflict?: true;
}

/** A place between two lines. */
export interface LinePosition {
  readonly bytes: number;
  /** Lines before it. */
  readonly lines: number;
}

/** How far one segment was read. */
export interface Segment {
  readonly file: string;
  readonly bytes: number;
  readonly end: LinePosition;
}

/**
 * How far a segment was read, and enough to notice that it is another file now. A file of the same size and time of
 * change is taken as unchanged: a start must not read ten years to find that out. Of any other the last bytes before
 * the position must be the same: lines carry ids and checksums, so a file that was rewritten (a merge, a sync tool) and
 * has the same bytes there by chance does not happen.
 */
export interface SegmentPosition {
  readonly file: string;
  readonly end: LinePosition;
  readonly size: number;
  readonly changedMs: number;
  /** Hash of the last bytes before `end`. */
  readonly hash: string;
}

/** What a log holds beyond positions read before. */
export interface LogTails {
  /** In the order they were read; some may have been read before, from another file. */
  readonly entries: readonly LogEntry[];
  /** All there is now beyond those positions; what was damaged before them stays so. */
  readonly damaged: readonly DamagedLine[];
  readonly positions: readonly SegmentPosition[];
}

/** Everything a log holds, of all devices. */
export interface LogContents {
  /** By instant, then id; no id twice. */
  readonly entries: readonly LogEntry[];
  readonly damaged: readonly DamagedLine[];
  readonly segments: readonly Segment[];
  /** The folder that held the log is not there now (its drive is unplugged): nothing of it was read. */
  readonly isAway?: true;
}

/** Where a practice log lives. The log format is above this port, the file system below it. */
export interface LogStore {
  /** Reads the whole log. What cannot be read is in `damaged`; a missing folder is an empty log. */
  read(): Promise<LogContents>;
  /** Reads only what is beyond `positions`. Undefined where they do not fit the files any more: read all then. */
  readSince(positions: readonly SegmentPosition[]): Promise<LogTails | undefined>;
  /** Where reading may go on, of segments just read. Undefined where a file is gone meanwhile. */
  positionsOf(segments: readonly Segment[]): Promise<readonly SegmentPosition[] | undefined>;
  /**
   * Appends lines (without newline) to this window's own segment. Resolves once they are safe on disk; calls take
   * their turn.
   * @throws LogWriteError and then none of the lines is recorded
   */
  append(lines: readonly string[]): Promise<void>;
  /** Lets go of the segment, after the appends under way. */
  close(): Promise<void>;
}

/** The events of a log, in order. */
export function eventsOf(entries: readonly LogEntry[]): PracticeEvent[] {
  return entries.map(entry => entry.event);
}
