import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIdMaker } from '../../src/core/ids';
import { LogWriteError } from '../../src/log/errors';
import { NodeStore } from '../../src/log/node-store';
import { PracticeLog } from '../../src/log/practice-log';
import { rep } from '../log/support';
import { type Counts, compareIds } from './counts';
import { reader } from './fold-of';
import { startWriter } from './process';

/** A disk that fills up while reps are recorded: a small tmpfs where one may be mounted, else a limit on file sizes. */
export async function diskFull(folder: string, child: string, rounds: number): Promise<Counts> {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
  try {
    return isMounted ? await onTmpfs(disk, rounds) : await underLimit(disk, child);
  } finally {
    if (isMounted) spawnSync('umount', [disk]);
  }
}

async function onTmpfs(disk: string, rounds: number): Promise<Counts> {
  const acknowledged: string[] = [];
  const problems: string[] = [];
  const makeId = createIdMaker(Math.random);
  const store = new NodeStore({
    dataFolder: join(disk, 'data'),
    device: '3f9c2a1e',
    makeSegmentId: () => makeId(Date.now()),
  });
  const log = await PracticeLog.open(store, { device: '3f9c2a1e', clock: Date.now, offset: () => 0, makeId });
  const filler = join(disk, 'filler');
  for (let round = 1; round <= rounds; round++) {
    // Another program takes all but a little, then gives it back.
    writeFileSync(filler, '');
    fill(filler, Math.floor(Math.random() * 6000));
    const failure = await recordUntilFull(log, acknowledged);
    if (!(failure instanceof LogWriteError)) problems.push(`round ${round}: ${failure}`);
    rmSync(filler);
    try {
      acknowledged.push((await log.append(rep)).id);
    } catch (error) {
      // The log itself fills the disk in the end.
      if (spawnSync('df', ['--output=avail', disk]).stdout.toString().includes('\n    0')) return result(round);
      problems.push(`round ${round}: with room again, ${error}`);
    }
  }
  return result(rounds);

  async function result(done: number): Promise<Counts> {
    await store.close();
    const { entries, damaged } = await reader(join(disk, 'data')).read();
    if (damaged.length > 0) problems.push(`${damaged.length} lines were left half written`);
    const ids = entries.map(({ event }) => event.id);
    return {
      rounds: done,
      acknowledged: acknowledged.length,
      ...compareIds(acknowledged, ids),
      problems,
      notes: 'a tmpfs',
    };
  }
}

/** Leaves `free` bytes, or a page more. */
function fill(file: string, free: number): void {
  const page = Buffer.alloc(4096);
  try {
    for (;;) writeFileSync(file, page, { flag: 'a' });
  } catch {
    const { size } = statSync(file);
    truncateSync(file, Math.max(0, size - free));
  }
}

async function recordUntilFull(log: PracticeLog, acknowledged: string[]): Promise<unknown> {
  for (let times = 0; times < 1000; times++) {
    try {
      acknowledged.push((await log.append(rep)).id);
    } catch (error) {
      return error;
    }
  }
  return 'the disk was never full';
}

async function underLimit(disk: string, child: string): Promise<Counts> {
  const limited = ['bash', '-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath];
  const writer = startWriter([child, join(disk, 'data'), join(disk, 'storage'), '3f9c2a1e'], limited);
  await writer.ended;
  const { entries } = await reader(join(disk, 'data')).read();
  const ids = entries.map(({ event }) => event.id);
  const problems = /LogWriteError|EFBIG/.test(writer.errors) ? [] : [`it ended with: ${writer.errors.trim()}`];
  const { length } = writer.acknowledged;
  return {
    rounds: 1,
    acknowledged: length,
    ...compareIds(writer.acknowledged, ids),
    problems,
    notes: 'a limit on file sizes',
  };
}
