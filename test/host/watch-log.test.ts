import { deepEqual, equal } from 'node:assert/strict';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PracticeState } from '../../src/core/state';
import { lineOf, rep } from '../log/support';
import { storageOf } from './log-files';
import { command, eventually, spindle, startCoding } from './support';

// Ids of its own: those of test/core/support are in the log by now, taken back by the suite of the optimizer.
describe('What another window or device writes to the log', () => {
  let segment: string;
  let start: PracticeState;
  const state = async () => (await spindle()).state();
  const repLine = (id: string, at: string) => `${lineOf(id, { ...rep, by: '0badcafe' }, at)}\n`;
  const more = (count: number) =>
    eventually(`${count} more events`, async () => (await state()).events === start.events + count);

  before(async () => {
    const storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade');
    await command('undo');
    segment = join(storage, 'log', '0badcafe', '01KE0000000000000000000000.jsonl');
    await mkdir(dirname(segment), { recursive: true });
    start = await state();
  });
  after(() => rm(dirname(segment), { recursive: true, force: true }));

  it('is here without a reload', async () => {
    await writeFile(segment, repLine('01KE0000000000000000000001', new Date().toISOString().replace('Z', '+00:00')));
    await more(1);
    equal((await state()).today.done, start.today.done + 1);
  });

  it('counts where it belongs when it comes late', async () => {
    const { done } = (await state()).today;
    await appendFile(segment, repLine('01K00000000000000000000001', '2020-03-01T10:00:00.000+01:00'));
    await more(2);
    const { today, streak } = await state();
    equal(today.done, done);
    equal(streak.days[0]?.day, '2020-03-01');
  });

  it('is gone with its file', async () => {
    await rm(segment);
    await more(0);
    deepEqual(await state(), start);
  });
});
