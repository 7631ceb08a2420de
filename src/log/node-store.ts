import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../core/words';
import { makeFolder } from './atomic-file';
import { errorCode, folderGone, LogWriteError, logWriteError } from './errors';
import { maxLineBytes } from './line';
import { readLogFolder } from './log-folder';
import { positionsOf, readTails } from './segment-positions';
import { SegmentWriter } from './segment-writer';
import { createSerial } from './serial';
import type { LogContents, LogStore, LogTails, Segment, SegmentPosition } from './store';

export interface NodeStoreOptions {
  /** `spindle.dataFolder`, absolute; see `moveTo`. */
  readonly dataFolder: string;
  /** This device's id (see `device.ts`). */
  readonly device: string;
  /** Names this window's segment: a new ULID each time. */
  readonly makeSegmentId: () => string;
  /** The data folder held a log when it was used last: if it is missing now, something took it away. */
  readonly hadFolder?: boolean;
  /** Told of this window's segment before it is made. */
  readonly claimSegment?: (segment: string) => Promise<void>;
}

/** The practice log in a folder of the file system: `<dataFolder>/log/<device>/<segment ulid>.jsonl` (DESIGN §6). */
export class NodeStore implements LogStore {
  private readonly serial = createSerial();
  private writer: SegmentWriter | undefined;
  /** The data folder was there before: if it is missing now, something took it away. */
  private hadFolder: boolean;

  private dataFolder: string;

  constructor(private readonly options: NodeStoreOptions) {
    this.dataFolder = options.dataFolder;
    this.hadFolder = options.hadFolder ?? false;
  }

  /** The data folder that held the log is not there. A mount point whose drive is unplugged is an empty folder. */
  async isAway(): Promise<boolean> {
    if (!this.hadFolder) return false;
    try {
      return (await readdir(this.dataFolder)).length === 0;
    } catch (error) {
      return errorCode(error) === 'ENOENT';
    }
  }

  read(): Promise<LogContents> {
    return this.serial(async () => {
      if (await this.isAway()) return { entries: [], damaged: [], segments: [], isAway: true };
      const contents = await readLogFolder(join(this.dataFolder, 'log'));
      if (contents.segments.length > 0) this.hadFolder = true;
      return contents;
    });
  }

  readSince(positions: readonly SegmentPosition[]): Promise<LogTails | undefined> {
    return this.serial(async () => {
      const tails = await readTails(join(this.dataFolder, 'log'), positions);
      if (tails && tails.positions.length > 0) this.hadFolder = true;
      return tails;
    });
  }

  positionsOf(segments: readonly Segment[]): Promise<readonly SegmentPosition[] | undefined> {
    return positionsOf(segments);
  }

  append(lines: readonly string[]): Promise<void> {
    return this.serial(async () => {
      if (lines.length === 0) return;
      try {
        await this.write(toBytes(this.dataFolder, lines));
      } catch (error) {
        if (this.writer?.usable === false) await this.leaveSegment();
        throw logWriteError(this.dataFolder, error);
      }
    });
  }

  /**
   * Goes on in another folder, in a segment of its own. Nothing is appended while `copy` brings over what there is.
   * @throws what `copy` rejects with, and then all is as before
   */
  moveTo(dataFolder: string, copy: (from: string, to: string) => Promise<void>): Promise<void> {
    return this.serial(async () => {
      await this.leaveSegment();
      await copy(this.dataFolder, dataFolder);
      this.dataFolder = dataFolder;
      this.hadFolder = false;
    });
  }

  close(): Promise<void> {
    return this.serial(() => this.leaveSegment());
  }

  private async write(bytes: Uint8Array): Promise<void> {
    this.writer ??= await this.createSegment();
    if (await this.writer.append(bytes)) return;
    // The lines went to a file that nobody will find, or that comes back one day: write them to one that is there.
    await this.writer.takeBack(bytes.length);
    await this.leaveSegment();
    this.writer = await this.createSegment();
    await this.writer.append(bytes);
  }

  private async createSegment(): Promise<SegmentWriter> {
    const { dataFolder } = this;
    const { device, makeSegmentId, claimSegment } = this.options;
    // Made once, never again: where a drive was disconnected, a new folder in its place would swallow the log.
    if (await this.isAway()) throw folderGone(dataFolder);
    await makeFolder(dataFolder);
    this.hadFolder = true;
    const folder = join(dataFolder, 'log', device);
    await makeFolder(folder);
    for (;;) {
      const segment = makeSegmentId();
      await claimSegment?.(segment);
      try {
        return await SegmentWriter.create(join(folder, `${segment}.jsonl`));
      } catch (error) {
        // Another window took that name, as happens where two start with one seed: take the next.
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  private async leaveSegment(): Promise<void> {
    const { writer } = this;
    this.writer = undefined;
    // Everything acknowledged is synced; an error of close can lose nothing.
    await writer?.close().catch(() => undefined);
  }
}

/** @throws LogWriteError for a line that could not be read again */
function toBytes(folder: string, lines: readonly string[]): Uint8Array {
  for (const line of lines) {
    if (line.includes('\n')) throw new LogWriteError(folder, say('an event must be one line.'));
    if (Buffer.byteLength(line) > maxLineBytes) {
      throw new LogWriteError(folder, say('the event is longer than 8 MB. Shorten its text and try again.'));
    }
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}
