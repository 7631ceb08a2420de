import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { createIdMaker } from '../../src/core/ids';
import { type LogEntry, parseLine } from '../../src/log/line';
import { NodeStore } from '../../src/log/node-store';

/** Numbers that look random and are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A folder that is gone when the suite (or the test that asks) ends. Call inside `describe`. */
export function temporaryFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-log-'));
  });
  afterEach(async () => {
    for (const store of openStores.splice(0)) await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => folder;
}

const openStores: NodeStore[] = [];

/** A store whose segment ids come from `seed`; closed with the folder of the test. */
export function nodeStore(dataFolder: string, device = '3f9c2a1e', seed = 1, hadFolder = false): NodeStore {
  const makeId = createIdMaker(seededRandom(seed));
  const store = new NodeStore({ dataFolder, device, hadFolder, makeSegmentId: () => makeId(1_780_000_000_000) });
  openStores.push(store);
  return store;
}

/**
 * A line of the log from JSON text without its closing brace. The checksum is zlib's, so that the code under test is
 * held against another implementation of it.
 */
export function sealed(body: string): string {
  return `${body},"crc":"${crcText(body)}"}`;
}

/** A line of any fields, the base ones filled in. */
export function lineOf(id: string, fields: object = {}, at = '2026-11-24T08:15:30.123+01:00'): string {
  return sealed(JSON.stringify({ v: 1, id, at, by: '3f9c2a1e', type: 'undo', target: 'x', ...fields }).slice(0, -1));
}

/** `lineOf`, read. */
export function entryOf(id: string, fields: object = {}, at?: string): LogEntry {
  return wholeEntry(lineOf(id, fields, at));
}

/** @throws where `line` is damaged */
export function wholeEntry(line: string): LogEntry {
  const parsed = parseLine(line);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

/** The fields of a rep with everything there can be. */
export const rep = {
  type: 'rep',
  kata: 'insert-position',
  variation: 'shelf',
  language: 'typescript',
  topic: 'binary-search',
  predicted: { pass: 0.7, minutes: 6, approach: 'examples-first', plan: 'halve until lo meets hi' },
  outcome: {
    passed: true,
    firstRun: false,
    runs: 3,
    failedRuns: 2,
    hints: 1,
    revealed: false,
    activeMs: 412_000,
    level: 3,
  },
  recall: { summary: 'halve «the» interval 🙂', recalled: ['half-open'], of: 4, before: false },
  grade: { procedural: { proposed: 3, given: 3 }, conceptual: { proposed: 2, given: 1 } },
} as const;

/** The checksum of `bytes` as the log writes it. */
export function crcText(bytes: string | Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
