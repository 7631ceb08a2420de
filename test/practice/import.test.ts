import assert from 'node:assert/strict';
import type { ImportEvent } from '../../src/core/events';
import { importJsonl } from '../../src/log/import';
import { printEvent } from '../../src/log/line';
import { entryOf, rep } from '../log/support';
import { Bed, wholeRep } from './support';

describe('Events imported into practice', () => {
  const bed = new Bed();
  const entries = ['A', 'B'].map(id => entryOf(id, { ...rep, topic: id }, '2026-11-20T08:00:00.000+01:00'));
  const text = entries.map(({ raw }) => `${raw}\n`).join('');
  const open = async () => {
    const window = await bed.open();
    const take = async (from = text) => {
      const { entries: found, ids } = importJsonl(from, window.log);
      return (await window.practice.importEvents('a file', found, ids)) as ImportEvent | undefined;
    };
    return { ...window, take };
  };

  it('count at once, and are named by one event', async () => {
    const { practice, take } = await open();
    const event = await take();
    assert.deepEqual(
      { type: event?.type, ids: event?.ids, from: event?.from },
      { type: 'import', ids: ['A', 'B'], from: 'a file' },
    );
    assert.deepEqual([...practice.history.topics.keys()].sort(), ['A', 'B']);
  });

  it('are taken back by one undo, and what was recorded here stays', async () => {
    const window = await open();
    const { practice, take } = window;
    const { topic } = await wholeRep(window, bed);
    const event = await take();
    assert.equal((await practice.undo()).id, event?.id);
    assert.deepEqual([...practice.history.topics.keys()], [topic]);
  });

  it('imported again add nothing; after an undo they count again', async () => {
    const { practice, take, log } = await open();
    await take();
    const { count } = log;
    assert.equal(await take(), undefined);
    assert.equal(log.count, count);
    await practice.undo();
    assert.deepEqual((await take())?.ids, ['A', 'B']);
    assert.deepEqual([...practice.history.topics.keys()].sort(), ['A', 'B']);
    assert.equal(await take(), undefined);
  });

  it('that their own log takes back do not come again with it', async () => {
    const { practice, take, log } = await open();
    await take();
    await practice.undo();
    const exported = log.events.map(event => `${printEvent(event)}\n`).join('');
    assert.equal(await take(exported), undefined);
  });

  it('are there after a restart, the undo included', async () => {
    const first = await open();
    await first.take();
    const { practice } = await bed.open(101);
    assert.deepEqual([...practice.history.topics.keys()].sort(), ['A', 'B']);
    await practice.undo();
    assert.deepEqual([...(await bed.open(102)).practice.history.topics.keys()], []);
  });
});
