/**
 * Appends events to the store of the folder argv[2], for the device argv[3], argv[4] times or for ever. Prints each id
 * once it is acknowledged, and the error where an append fails.
 */
import { writeSync } from 'node:fs';
import { createIdMaker } from '../../../src/core/ids';
import { NodeStore } from '../../../src/log/node-store';
import { PracticeLog } from '../../../src/log/practice-log';

async function run(dataFolder: string, device: string, times: number): Promise<void> {
  const makeId = createIdMaker(Math.random);
  const store = new NodeStore({ dataFolder, device, makeSegmentId: () => makeId(Date.now()) });
  const log = await PracticeLog.open(store, { device, clock: Date.now, offset: () => 60, makeId });
  for (let index = 0; index < times; index++) {
    const { id } = await log.append({ type: 'undo', target: 'x'.repeat(1 + (index % 3000)) });
    writeSync(1, `${id}\n`);
  }
}

// A limit on file sizes (ulimit -f) must come back as an error, not end the process.
process.on('SIGXFSZ', () => undefined);
const [dataFolder = '', device = '', times = 'Infinity'] = process.argv.slice(2);
run(dataFolder, device, Number(times)).catch(error => {
  writeSync(2, `${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
