import { open } from 'node:fs/promises';
import { type LogEntry, maxLineBytes, parseLineBytes, tooLong } from './line';
import { createLineSplitter, type SplitLine } from './line-splitter';
import type { DamagedLine } from './store';

/** What one file held. */
export interface SegmentContents {
  readonly file: string;
  /** How much was read. */
  readonly bytes: number;
  readonly entries: readonly LogEntry[];
  /** 1-based line of each entry. */
  readonly lines: readonly number[];
  readonly damaged: readonly DamagedLine[];
}

/** Bytes read at a time: between two reads the extension host may do other work. */
export const chunkBytes = 1024 * 1024;

/**
 * Reads a segment of any size by chunks. Damaged lines and a torn last one are set aside; a last line that is whole but
 * for its newline is an entry (an editor may have trimmed it).
 * @param chunk memory to read into, used again for the next file
 * @throws what node:fs rejects with
 */
export async function readSegment(file: string, chunk: Uint8Array): Promise<SegmentContents> {
  const entries: LogEntry[] = [];
  const lines: number[] = [];
  const damaged: DamagedLine[] = [];
  let line = 0;
  const take = ({ bytes, length }: SplitLine) => {
    line += 1;
    const content = line === 1 ? withoutMark(bytes) : bytes;
    if (isBlank(content)) return;
    const parsed = length > maxLineBytes ? { problem: tooLong } : parseLineBytes(content);
    if ('problem' in parsed) {
      damaged.push({ file, line, reason: parsed.problem, excerpt: excerptOf(content) });
    } else {
      entries.push(parsed);
      lines.push(line);
    }
  };
  const bytes = await readInto(createLineSplitter(maxLineBytes, take), file, chunk);
  return { file, bytes, entries, lines, damaged };
}

/** Feeds a file to `splitter`; resolves with the number of bytes. */
async function readInto(splitter: ReturnType<typeof createLineSplitter>, file: string, chunk: Uint8Array) {
  const handle = await open(file, 'r');
  try {
    let total = 0;
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length);
      total += bytesRead;
      splitter.push(chunk.subarray(0, bytesRead));
      if (bytesRead === 0) break;
    }
    splitter.end();
    return total;
  } finally {
    await handle.close();
  }
}

/** The first characters of a line, for a person to recognise it by. */
function excerptOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 400));
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 80);
}

/** Without the byte order mark that some editors put before the first line. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Blank lines hold nothing that could be lost; merge tools and editors leave them. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0x0d);
}
