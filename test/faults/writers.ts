import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { historyToJson } from '../../src/core/history-json';
import { createIdMaker } from '../../src/core/ids';
import { FoldedLog } from '../../src/folded-log';
import { PracticeLog } from '../../src/log/practice-log';
import { type Counts, compareIds } from './counts';
import { foldOf, reader, settings, snapshotPlace } from './fold-of';
import { startWriter } from './process';

/** Two windows of one device record and compact at once, while a third takes in what they write. */
export async function writers(folder: string, child: string, seconds: number): Promise<Counts> {
  const dataFolder = join(folder, 'data');
  const storage = join(folder, 'storage');
  // Something for them to compact: what a living window writes is left alone.
  const before = startWriter([child, dataFolder, storage, '3f9c2a1e']);
  await delay(3000);
  before.child.kill('SIGKILL');
  await before.ended;
  const both = [1, 2].map(() => startWriter([child, dataFolder, storage, '3f9c2a1e']));
  const options = { device: '0badcafe', clock: Date.now, offset: () => 0, makeId: createIdMaker(Math.random) };
  const log = await PracticeLog.open(reader(dataFolder), options);
  const watching = new FoldedLog(log, () => settings);
  let rounds = 0;
  const end = Date.now() + seconds * 1000;
  for (; Date.now() < end; rounds++) {
    await watching.refresh();
    await delay(50);
  }
  for (const { child: process } of both) process.kill('SIGKILL');
  await Promise.all(both.map(({ ended }) => ended));
  await watching.refresh();
  const { entries } = await reader(dataFolder).read();
  const acknowledged = [before, ...both].flatMap(writer => writer.acknowledged);
  const found = compareIds(
    acknowledged,
    entries.map(({ event }) => event.id),
  );
  const problems = [before, ...both].flatMap(({ errors }) => (errors ? [errors.trim()] : []));
  try {
    const { file, ...place } = snapshotPlace(dataFolder, storage);
    deepEqual(
      sorted(historyToJson(watching.history)),
      sorted(await foldOf(dataFolder, { ...place, file: `${file}.none` })),
    );
  } catch {
    problems.push('the window that watched does not have the fold of the log');
  }
  const notes = `${both.reduce((sum, { joined }) => sum + joined, 0)} segments joined`;
  return { rounds, acknowledged: acknowledged.length, ...found, problems, notes };
}

/** In which order keys came first is nothing a late event keeps. */
function sorted(json: ReturnType<typeof historyToJson>): unknown {
  const byKey = (a: readonly [unknown, unknown], b: readonly [unknown, unknown]) =>
    String(a[0]) < String(b[0]) ? -1 : 1;
  const { topics, katas, days, times, forecasts } = json;
  return {
    ...json,
    topics: topics.sort(byKey),
    katas: katas.sort(byKey),
    days: days.sort(byKey),
    times: times.sort(byKey),
    forecasts: forecasts.sort(byKey),
  };
}
