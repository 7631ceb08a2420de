import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printEvent } from '../../src/log/line';
import { entryOf, rep } from '../log/support';
import type { Counts } from './counts';
import { reader } from './fold-of';

/** A segment of a few events, of which some hold more than ASCII. */
const lines = Array.from({ length: 6 }, (_, index) =>
  printEvent(entryOf(`01KB00000000000000000000A${index}`, rep).event),
);
const segment = Buffer.from(lines.map(line => `${line}\n`).join(''));

/** A segment cut off after each of its bytes: every whole line before is read, and what is left of one is told. */
export async function torn(folder: string): Promise<Counts> {
  return damage(folder, segment.length, length => ({
    bytes: segment.subarray(0, length),
    intact: lines.filter((_, index) => endOf(index) <= length),
    mayHold: lines.filter((_, index) => endOf(index) <= length + 1),
    isWhole: lines.some((_, index) => [0, 1].includes(endOf(index) - length)) || length === 0,
  }));
}

/** One bit flipped, of each byte or of every `step`th: the other lines are read, and the line is told with its number. */
export async function flipped(folder: string, step: number): Promise<Counts> {
  return damage(folder, Math.floor(segment.length / step), index => {
    const at = index * step;
    const bytes = Buffer.from(segment);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
    const hit = lines.findIndex((_, line) => at < endOf(line));
    // Without its newline a line runs into the next.
    const isNewline = segment[at] === 0x0a;
    const intact = lines.filter((_, line) => line !== hit && !(isNewline && line === hit + 1));
    return { bytes, intact, mayHold: lines, isWhole: false };
  });
}

interface Case {
  readonly bytes: Uint8Array;
  /** Lines that must be read. */
  readonly intact: readonly string[];
  /** Lines that may be read. */
  readonly mayHold: readonly string[];
  /** Nothing is damaged. */
  readonly isWhole: boolean;
}

async function damage(folder: string, rounds: number, make: (round: number) => Case): Promise<Counts> {
  const file = join(folder, 'log', '3f9c2a1e', '01KB0000000000000000000000.jsonl');
  mkdirSync(join(file, '..'), { recursive: true });
  const problems: string[] = [];
  let [acknowledged, lost, doubled] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const { bytes, intact, mayHold, isWhole } = make(round);
    writeFileSync(file, bytes);
    const { entries, damaged } = await reader(folder).read();
    const read = entries.map(({ raw }) => raw);
    acknowledged += intact.length;
    lost += intact.filter(line => !read.includes(line)).length;
    doubled += read.length - new Set(read).size;
    if (read.some(line => !mayHold.includes(line))) problems.push(`byte ${round}: a line was read that nobody wrote`);
    const isTold =
      damaged.length > 0 && damaged.every(told => told.file === file && told.line > 0 && told.reason !== '');
    if (!isWhole && read.length < lines.length && !isTold && read.length + 1 < linesIn(bytes)) {
      problems.push(`byte ${round}: the damage was not told with file and line`);
    }
    if (isWhole && damaged.length > 0) problems.push(`byte ${round}: damage was told where there is none`);
    if (!Buffer.from(bytes).equals(readFileSync(file))) problems.push(`byte ${round}: reading changed the file`);
  }
  return { rounds, acknowledged, lost, doubled, problems };
}

function linesIn(bytes: Uint8Array): number {
  return Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .filter(line => line !== '').length;
}

/** Where a line ends, its newline included. */
function endOf(index: number): number {
  return lines.slice(0, index + 1).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
