/**
 * Does to a practice log what a window does, for ever, in an order of chance: records reps, closes its segment and
 * begins another, keeps a snapshot, compacts. Prints each id once it is acknowledged, `compacting`
 * before and `compacted N` once it joined N segments. argv: data folder, local storage, device.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createIdMaker } from '../../../src/core/ids';
import { FoldedLog } from '../../../src/folded-log';
import { compact } from '../../../src/log/compact';
import { NodeStore } from '../../../src/log/node-store';
import { SegmentOwners } from '../../../src/log/segment-owners';
import { keepSnapshot, startLog } from '../../../src/start-log';
import { rep } from '../../log/support';
import { settings, snapshotPlace } from '../fold-of';

async function run(dataFolder: string, storage: string, device: string): Promise<void> {
  const makeId = createIdMaker(Math.random);
  const makeSegmentId = () => makeId(Date.now());
  const owner = { pid: process.pid, window: 'faults' };
  const owners = new SegmentOwners({ folder: join(storage, 'segments'), owner, clock: Date.now });
  const store = new NodeStore({ dataFolder, device, makeSegmentId, claimSegment: id => owners.claim(id) });
  const place = snapshotPlace(dataFolder, storage);
  const { log, kept } = await startLog(store, { device, clock: Date.now, offset: () => 60, makeId }, place, settings);
  const folded = new FoldedLog(log, () => settings, { kept });
  for (;;) {
    const chance = Math.random();
    if (chance < 0.6) {
      writeSync(1, `${(await folded.record(rep)).id}\n`);
    } else if (chance < 0.85) {
      await store.close();
    } else if (chance < 0.95) {
      await folded.refresh();
      await keepSnapshot(log, folded.kept, place, settings);
    } else {
      const folder = join(dataFolder, 'log', device);
      writeSync(1, 'compacting\n');
      const { joined } = await compact({ folder, living: () => owners.living(), makeSegmentId });
      writeSync(1, `compacted ${joined}\n`);
    }
  }
}

const [dataFolder = '', storage = '', device = ''] = process.argv.slice(2);
run(dataFolder, storage, device).catch(error => {
  writeSync(2, `${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
