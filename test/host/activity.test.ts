import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { Activity } from '../../src/core/activity';
import { command, putAwayAfterEach, spindle, startCoding } from './support';

describe('Activity', () => {
  putAwayAfterEach();
  const list = async (limit: number): Promise<readonly Activity[]> => command('showActivity', { pick: false, limit });
  /** Counts and streak, which an undo must give back as they were. */
  const state = async () => {
    const { events: _, ...rest } = (await spindle()).state();
    return rest;
  };
  const practise = async (kata: string) => {
    await startCoding(kata);
    await command('giveUp');
    await command('recall', { skip: true });
    return command('grade');
  };

  it('lists what was recorded, and takes back one that is not the last, streak and counts included', async () => {
    const first = await practise('largest-value');
    const without = await state();
    await command('undo', { id: first.id });
    const last = await practise('run-lengths');
    const onlyLast = await state();
    await command('undo', { id: last.id });

    const [undoneLast, undoneFirst] = await list(2);
    deepEqual([undoneLast?.isUndone, undoneFirst?.isUndone], [true, true]);
    await command('undo', { id: undoneFirst?.undo ?? '' });
    deepEqual(await state(), without, 'the first is back');
    await command('undo', { id: undoneLast?.undo ?? '' });
    await command('undo', { id: first.id });
    deepEqual(await state(), onlyLast, 'only the last counts');
    equal((await list(2))[1]?.title, 'Rep: The largest number');
  });

  it('says so where there is no such event, or it is taken back already', async () => {
    const { id } = await practise('largest-value');
    await command('undo', { id });
    await rejects(command('undo', { id }), /taken back already/);
    await rejects(command('undo', { id: 'nothing' }), /"Spindle: Activity" lists them/);
  });
});
