import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Emitter } from '../core/emitter';
import { copyData } from './copy-data';
import { folderGone, LogWriteError, logWriteError } from './errors';
import { readLogFolder } from './log-folder';
import { merge } from './merge';
import type { NodeStore } from './node-store';
import { putBackSegments, removeSegment, unlessGone } from './remove-segment';
import type { LogContents, LogStore, LogTails, Segment, SegmentPosition } from './store';

export interface OutboxOptions {
  /** The practice log in the data folder. */
  readonly home: NodeStore;
  /** A log of the same form in `folder`. */
  readonly waiting: NodeStore;
  /** In local storage, absolute; `waiting`'s data folder. */
  readonly folder: string;
  /** Of the log in the data folder, as it is now. */
  readonly dataFolder: () => string;
  readonly onError: (error: unknown) => void;
}

/**
 * The practice log while its folder may be full, read-only or unplugged: what cannot be written there is recorded in
 * local storage, counts at once, and is written where it belongs when that is possible again.
 */
export class Outbox implements LogStore {
  readonly #kept: Emitter<LogWriteError>;

  constructor(private readonly options: OutboxOptions) {
    this.#kept = new Emitter(options.onError);
  }

  /** Told of each event that has to wait, with the reason. */
  get onDidKeep() {
    return this.#kept.on;
  }

  get folder(): string {
    return this.options.folder;
  }

  /** Whether the data folder that held the log is not there now. */
  isAway(): Promise<boolean> {
    return this.options.home.isAway();
  }

  async read(): Promise<LogContents> {
    const { home, waiting } = this.options;
    const [at, here] = await Promise.all([home.read(), waiting.read()]);
    if (here.segments.length === 0 && here.damaged.length === 0) return at;
    return {
      // Two lines with one id: a conflict within a folder is reported there, and there is none between them: we wrote both.
      entries: merge(at.entries, here.entries).entries,
      damaged: [...at.damaged, ...here.damaged],
      segments: [...at.segments, ...here.segments],
      ...(at.isAway ? { isAway: true } : {}),
    };
  }

  async readSince(positions: readonly SegmentPosition[]): Promise<LogTails | undefined> {
    const { home, waiting, folder } = this.options;
    if (await home.isAway()) return undefined;
    const isHere = ({ file }: SegmentPosition) => file.startsWith(join(folder, 'log'));
    const [at, here] = await Promise.all([
      home.readSince(positions.filter(position => !isHere(position))),
      waiting.readSince(positions.filter(isHere)),
    ]);
    if (!at || !here) return undefined;
    return {
      entries: [...at.entries, ...here.entries],
      damaged: [...at.damaged, ...here.damaged],
      positions: [...at.positions, ...here.positions],
    };
  }

  positionsOf(segments: readonly Segment[]): Promise<readonly SegmentPosition[] | undefined> {
    return this.options.home.positionsOf(segments);
  }

  async append(lines: readonly string[]): Promise<void> {
    const { home, waiting } = this.options;
    try {
      await home.append(lines);
    } catch (error) {
      // An event that is no line at all is refused; what the file system refused has a cause.
      if (!(error instanceof LogWriteError) || error.cause === undefined) throw error;
      await waiting.append(lines).catch(() => {
        throw error;
      });
      this.#kept.fire(error);
    }
  }

  /** How many events wait. */
  async waiting(): Promise<number> {
    return (await this.options.waiting.read()).entries.length;
  }

  /**
   * Writes what waits where it belongs, byte for byte; safe to be stopped at any instant, and to be done by two windows
   * at once. @returns how many events waited
   * @throws LogWriteError where it is still not possible, and then everything waits on
   */
  async flush(): Promise<number> {
    const { folder } = this.options;
    for (const device of await foldersIn(join(folder, 'log'))) await putBackSegments(join(folder, 'log', device));
    const { entries, segments } = await readLogFolder(join(folder, 'log'));
    const attempts = (await unlessGone(readdir(join(folder, 'attempts')))) ?? [];
    if (segments.length === 0 && attempts.length === 0) return 0;
    if (await this.isAway()) throw folderGone(this.options.dataFolder());
    try {
      await copyData(folder, this.options.dataFolder());
    } catch (error) {
      // Another window writes the same: what it has written is there no more.
      const left = await readLogFolder(join(folder, 'log'));
      if (left.segments.length < segments.length) return this.flush();
      throw logWriteError(this.options.dataFolder(), error);
    }
    for (const segment of segments) await removeSegment(segment);
    // An attempt is written once: nothing can have come to it.
    for (const name of attempts) await rm(join(folder, 'attempts', name), { force: true });
    return entries.length;
  }

  async close(): Promise<void> {
    await Promise.all([this.options.home.close(), this.options.waiting.close()]);
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
}
