import { buf as crc32 } from 'crc-32';
import type { PracticeEvent } from '../core/events';
import { parseAt } from '../core/local-time';
import { baseProblem, fieldProblem } from './event-guards';

/** A line longer than this, bytes, is neither written nor parsed. */
export const maxLineBytes = 8 * 1024 * 1024;
/** What is wrong with such a line. */
export const tooLong = 'the line is longer than 8 MB';

/** One event as the log holds it. */
export interface LogEntry {
  readonly event: PracticeEvent;
  /** The line itself without its newline: what is copied wherever the event goes, never printed anew. */
  readonly raw: string;
  /** `event.at` as milliseconds since 1970-01-01T00:00Z. */
  readonly epochMs: number;
}

/** What became of a line: an entry, or the reason why it is none. */
export type ParsedLine = LogEntry | { readonly problem: string };

/** `,"crc":"9a0b3c4d"}` */
const tailBytes = 18;
const tailStart = ',"crc":"';

const encoder = new TextEncoder();
/** A byte order mark inside the file is content and must not vanish, or the line would not be kept byte for byte. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The event as one line, without newline: JSON whose last field is the CRC-32 of all before it (DESIGN §6). */
export function printEvent(event: PracticeEvent): string {
  const { crc: _, ...fields } = event as PracticeEvent & { readonly crc?: unknown };
  const body = JSON.stringify(fields).slice(0, -1);
  return `${body}${tailStart}${hex(crc32(encoder.encode(body)))}"}`;
}

/** Reads one line given as text; see `parseLineBytes`. */
export function parseLine(text: string): ParsedLine {
  return parseLineBytes(encoder.encode(text));
}

/**
 * Reads one line, given without its newline. The checksum is taken of the bytes as they are, never of a re-serialised
 * event, so fields and types this build does not know pass unharmed. A carriage return at the end is dropped: git and
 * editors add it. Never throws.
 */
export function parseLineBytes(bytes: Uint8Array): ParsedLine {
  if (bytes.length > maxLineBytes) return { problem: tooLong };
  const length = bytes[bytes.length - 1] === 0x0d ? bytes.length - 1 : bytes.length;
  const bodyLength = Math.max(0, length - tailBytes);
  let raw: string;
  try {
    raw = decoder.decode(bytes.subarray(0, length));
  } catch {
    return { problem: 'the line is not valid UTF-8' };
  }
  if (!raw.startsWith(tailStart, raw.length - tailBytes) || !raw.endsWith('"}')) {
    return { problem: 'the line does not end in a checksum: it was cut off or edited by hand' };
  }
  if (raw.slice(-10, -2) !== hex(crc32(bytes.subarray(0, bodyLength)))) {
    return { problem: 'the checksum does not fit: the line was damaged or edited by hand' };
  }
  return readFields(raw);
}

function readFields(raw: string): ParsedLine {
  const fields = parseObject(raw);
  if (fields === undefined) return { problem: 'the line is not a JSON object' };
  const time = typeof fields.at === 'string' ? parseAt(fields.at) : undefined;
  if (time === undefined) return { problem: baseProblem(fields) ?? 'at must be a time with an offset' };
  const problem = baseProblem(fields) ?? fieldProblem(fields);
  if (problem !== undefined) return { problem };
  if (fields.type === 'rep') completeOutcome(fields.outcome as OpenOutcome);
  return { event: fields as unknown as PracticeEvent, raw, epochMs: time.epochMs };
}

/**
 * The line's object without its checksum, which belongs to the line and not to the event. It is cut off as text because
 * `delete` would leave every event of a ten-year log in V8's slow dictionary mode.
 */
function parseObject(raw: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(`${raw.slice(0, -tailBytes)}}`);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

interface OpenOutcome {
  readonly passed: boolean;
  readonly runs: number;
  failedRuns?: number;
  level?: number;
}

/**
 * `outcome` has grown (DESIGN §6): a rep written before it counted failed runs ended at its first passing run, and one
 * that does not say its kata's level has level 0, which no kata has.
 */
function completeOutcome(outcome: OpenOutcome): void {
  outcome.failedRuns ??= Math.max(0, outcome.runs - (outcome.passed ? 1 : 0));
  outcome.level ??= 0;
}

/** crc-32 returns a signed number. */
function hex(crc: number): string {
  return (crc >>> 0).toString(16).padStart(8, '0');
}
