import { open } from 'node:fs/promises';
import { type LogEntry, maxLineBytes, parseLineBytes, tooLong } from './line';
import { createLineSplitter, type SplitLine } from './line-splitter';
import type { DamagedLine, LinePosition } from './store';

const start: LinePosition = { bytes: 0, lines: 0 };

/** What one file held. */
export interface SegmentContents {
  readonly file: string;
  /** How much was read. */
  readonly bytes: number;
  /** Where reading may go on: after the last line that is complete or an event. */
  readonly end: LinePosition;
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
 * @param from where to begin: between two lines
 * @param chunk memory to read into, used again for the next file
 * @throws what node:fs rejects with
 */
export async function readSegment(file: string, chunk: Uint8Array, from = start): Promise<SegmentContents> {
  const entries: LogEntry[] = [];
  const lines: number[] = [];
  const damaged: DamagedLine[] = [];
  let { lines: line } = from;
  let isEvent = true;
  const take = ({ bytes, length }: SplitLine) => {
    line += 1;
    const content = line === 1 ? withoutMark(bytes) : bytes;
    if (isBlank(content)) return;
    isEvent = false;
    const parsed = length > maxLineBytes ? { problem: tooLong } : parseLineBytes(content);
    if ('problem' in parsed) {
      damaged.push({ file, line, reason: parsed.problem, excerpt: excerptOf(content) });
    } else {
      isEvent = true;
      entries.push(parsed);
      lines.push(line);
    }
  };
  const { bytes, lineEnd } = await readInto(createLineSplitter(maxLineBytes, take), file, chunk, from.bytes);
  // A torn last line may be completed one day: it is read again then.
  const end = bytes === lineEnd || isEvent ? { bytes, lines: line } : { bytes: lineEnd, lines: line - 1 };
  return { file, bytes, end, entries, lines, damaged };
}

/** Feeds a file to `splitter`; resolves with where it ends, and where its last complete line does. */
async function readInto(
  splitter: ReturnType<typeof createLineSplitter>,
  file: string,
  chunk: Uint8Array,
  from: number,
) {
  const handle = await open(file, 'r');
  try {
    let total = from;
    let lineEnd = from;
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, total);
      const newline = chunk.subarray(0, bytesRead).lastIndexOf(0x0a);
      if (newline >= 0) lineEnd = total + newline + 1;
      total += bytesRead;
      splitter.push(chunk.subarray(0, bytesRead));
      if (bytesRead === 0) break;
    }
    splitter.end();
    return { bytes: total, lineEnd };
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
