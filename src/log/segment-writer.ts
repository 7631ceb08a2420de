import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './atomic-file';
import { errorCode } from './errors';

/** One window's own segment: nobody else ever writes this file. */
export class SegmentWriter {
  /** Where the last whole line ends. */
  #size = 0;
  #usable = true;

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    private readonly inode: bigint,
  ) {}

  /**
   * Creates the file, whose folder must exist.
   * @throws what node:fs rejects with, EEXIST where the file exists
   */
  static async create(path: string): Promise<SegmentWriter> {
    // 'ax' is O_APPEND | O_CREAT | O_EXCL: a line can only ever go to the end, of a file that was not there before.
    const handle = await open(path, 'ax');
    try {
      await syncFolder(dirname(path));
      return new SegmentWriter(path, handle, (await handle.stat({ bigint: true })).ino);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** False once an append failed and left something behind that could not be taken back: begin another segment. */
  get usable(): boolean {
    return this.#usable;
  }

  /**
   * Writes `bytes`, whole lines, and syncs. Where that fails the file is cut back to its last whole line.
   * @returns whether the path still leads to this file: a checkout or a sync tool may have taken it away
   * @throws what node:fs rejects with
   */
  async append(bytes: Uint8Array): Promise<boolean> {
    try {
      await writeWhole(this.handle, bytes);
    } catch (error) {
      await this.cutBack();
      throw error;
    }
    try {
      // At once: looking costs nothing beside a sync.
      const [inPlace] = await Promise.all([this.isInPlace(), this.handle.sync()]);
      this.#size += bytes.length;
      return inPlace;
    } catch (error) {
      // After a failed fsync the kernel may have dropped the pages and call the file clean (Rebello et al., USENIX ATC
      // 2020): this file is not to be trusted with another line.
      await this.cutBack();
      this.#usable = false;
      throw error;
    }
  }

  /** Takes back the `length` bytes appended last, which were not acknowledged. */
  async takeBack(length: number): Promise<void> {
    this.#size -= length;
    await this.cutBack();
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async isInPlace(): Promise<boolean> {
    try {
      return (await stat(this.path, { bigint: true })).ino === this.inode;
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false;
      throw error;
    }
  }

  /** Forgets whatever follows the last line that stands. */
  private async cutBack(): Promise<void> {
    try {
      await this.handle.truncate(this.#size);
    } catch {
      this.#usable = false;
    }
  }
}

/** One write, unless the system takes only a part: asking again finishes the line or tells why it cannot be. */
async function writeWhole(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error(`only ${written} of ${bytes.length} bytes were taken`);
    written += bytesWritten;
  }
}
