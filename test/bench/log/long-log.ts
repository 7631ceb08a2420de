import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeEvent } from '../../../src/core/events';
import { createIdMaker } from '../../../src/core/ids';
import { FoldedLog } from '../../../src/folded-log';
import { NodeStore } from '../../../src/log/node-store';
import type { PracticeLogOptions } from '../../../src/log/practice-log';
import { keepSnapshot, type SnapshotPlace, startLog } from '../../../src/start-log';
import { type Practised, tenYears, writeLog } from './ten-years';

export const device = '3f9c2a1e';
export const settings = { dayStartHour: 4, retention: 0.9, retentionByArea: {} };
const makeId = createIdMaker(Math.random);
export const logOptions: PracticeLogOptions = { device, clock: Date.now, offset: () => 60, makeId };

/** A log of ten years, with a snapshot of its fold as the extension would keep it. */
export interface LongLog {
  /** The extension's storage: data folder and local storage in one. */
  readonly storage: string;
  readonly events: readonly PracticeEvent[];
  readonly place: SnapshotPlace;
  makeStore(): NodeStore;
}

/** Writes the log and its snapshot to `storage`. */
export async function writeLongLog(repository: string, storage: string): Promise<LongLog> {
  const read = (file: string) => JSON.parse(readFileSync(join(repository, file), 'utf8')) as unknown;
  const { version } = read('package.json') as { version: string };
  const { katas } = read('dist/katas.json') as { katas: { id: string; topic: string }[] };
  const practised = katas.map(({ id, topic }): Practised => ({ kata: id, topic }));
  const events = tenYears(practised, Date.now() - 60_000);
  await writeLog(storage, events);
  await mkdir(join(storage, 'cache'), { recursive: true });
  const place = { file: join(storage, 'cache', 'snapshot.json'), version, dataFolder: storage };
  const makeStore = () => new NodeStore({ dataFolder: storage, device, makeSegmentId: () => makeId(Date.now()) });
  const { log } = await startLog(makeStore(), logOptions, place, settings);
  await keepSnapshot(log, new FoldedLog(log, () => settings).kept, place, settings);
  return { storage, events, place, makeStore };
}

/** Starts on it as the extension does. @param place of the snapshot; of none where all is to be read */
export async function startOn({ makeStore }: LongLog, place: SnapshotPlace) {
  const store = makeStore();
  const { log, kept } = await startLog(store, logOptions, place, settings);
  const folded = new FoldedLog(log, () => settings, { kept });
  if (kept) await folded.refresh();
  return { store, log, folded };
}

/** Makes a long log in a temporary folder for as long as `use` takes. */
export async function withLongLog<Result>(
  repository: string,
  use: (long: LongLog) => Promise<Result>,
): Promise<Result> {
  const storage = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  try {
    return await use(await writeLongLog(repository, storage));
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}
