import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as delay, setImmediate as immediately } from 'node:timers/promises';
import { type Counts, compareIds } from './counts';
import { foldOf, reader, snapshotPlace } from './fold-of';
import { startWriter } from './process';

/** Kills a window (SIGKILL) at a random instant of recording, compacting and keeping snapshots, round after round. */
export async function kills(folder: string, child: string, rounds: number): Promise<Counts> {
  const dataFolder = join(folder, 'data');
  const storage = join(folder, 'storage');
  const place = snapshotPlace(dataFolder, storage);
  const acknowledged: string[] = [];
  const problems: string[] = [];
  let [lost, doubled, joined, inCompaction] = [0, 0, 0, 0];
  for (let round = 1; round <= rounds; round++) {
    const writer = startWriter([child, dataFolder, storage, '3f9c2a1e']);
    await untilInstant(writer, round % 2 === 0);
    writer.child.kill('SIGKILL');
    await writer.ended;
    if (writer.errors) problems.push(`round ${round}: ${writer.errors.trim()}`);
    acknowledged.push(...writer.acknowledged);
    joined += writer.joined;
    if (writer.isCompacting) inCompaction += 1;
    const { entries } = await reader(dataFolder).read();
    const found = compareIds(
      acknowledged,
      entries.map(({ event }) => event.id),
    );
    lost += found.lost;
    doubled += found.doubled;
    const whole = await foldOf(dataFolder, { ...place, file: `${place.file}.none` });
    if (reps(whole) !== entries.length) doubled += 1;
    try {
      deepEqual(await foldOf(dataFolder, place), whole);
    } catch {
      problems.push(`round ${round}: the fold from the snapshot is not the fold of the log`);
    }
  }
  if (joined === 0) problems.push('nothing was ever compacted');
  const notes = `${inCompaction} within a compaction; ${joined} segments joined`;
  return { rounds, acknowledged: acknowledged.length, lost, doubled, problems, notes };
}

/** Any instant after the first acknowledged rep; or one within a compaction, which is over in milliseconds. */
async function untilInstant(writer: ReturnType<typeof startWriter>, wantsCompaction: boolean): Promise<void> {
  const hasBegun = () => (wantsCompaction ? writer.isCompacting : writer.acknowledged.length > 0);
  while (!hasBegun() && writer.child.exitCode === null) await immediately();
  if (!wantsCompaction) await delay(Math.random() * 200);
  const until = performance.now() + Math.random() * 6;
  while (performance.now() < until) await immediately();
}

function reps({ days }: Awaited<ReturnType<typeof foldOf>>): number {
  return days.reduce((sum, [, { reps }]) => sum + reps, 0);
}
