import assert from 'node:assert/strict';
import { createIdMaker } from '../../src/core/ids';
import { say } from '../../src/core/words';
import { LogWriteError } from '../../src/log/errors';
import { type EventDraft, PracticeLog } from '../../src/log/practice-log';
import type { LogStore } from '../../src/log/store';
import { entryOf, nodeStore, rep, seededRandom, temporaryFolder } from './support';

const noon = Date.UTC(2026, 10, 24, 12);
const repId = '01KB00000000000000000000AA';
const undo: EventDraft = { type: 'undo', target: repId };

describe('the practice log', () => {
  const folder = temporaryFolder();
  let now = noon;
  beforeEach(() => {
    now = noon;
  });

  const open = (store: LogStore = nodeStore(folder())) =>
    PracticeLog.open(store, {
      device: '3f9c2a1e',
      clock: () => now,
      offset: () => 330,
      makeId: createIdMaker(seededRandom(7)),
    });

  it('records an event with version, id, local time and device, in the order of the format', async () => {
    const log = await open();
    const event = await log.append({ ...rep, id: repId });
    assert.deepEqual(event, { ...rep, v: 1, id: repId, at: '2026-11-24T17:30:00.000+05:30', by: '3f9c2a1e' });
    assert.deepEqual(Object.keys(event).slice(0, 5), ['v', 'id', 'at', 'by', 'type']);
    assert.deepEqual(log.events, [event]);
  });

  it('makes an id where none is known', async () => {
    const log = await open();
    const first = await log.append(undo);
    const second = await log.append(undo);
    assert.match(first.id, /^[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.ok(first.id < second.id);
  });

  it('holds after a restart what it held before', async () => {
    const log = await open();
    await log.append({ ...rep, id: repId });
    await log.append(undo);
    const again = await open();
    assert.deepEqual(again.events, log.events);
    assert.ok(again.has(repId));
  });

  it('keeps the wall clock where it steps back, and the order of time', async () => {
    const log = await open();
    const second = await log.append(undo);
    now -= 3_600_000;
    const first = await log.append(undo);
    assert.equal(first.at, '2026-11-24T16:30:00.000+05:30');
    assert.deepEqual(log.events, [first, second]);
    assert.deepEqual((await open()).events, [first, second]);
  });

  it('records an id once, however often it is asked to', async () => {
    const store = nodeStore(folder());
    let lines = 0;
    const counting: LogStore = {
      read: () => store.read(),
      readSince: positions => store.readSince(positions),
      positionsOf: segments => store.positionsOf(segments),
      close: () => store.close(),
      append: added => {
        lines += added.length;
        return store.append(added);
      },
    };
    const log = await open(counting);
    const [first, second] = await Promise.all([log.append({ ...rep, id: repId }), log.append({ ...rep, id: repId })]);
    now += 1000;
    const third = await log.append({ ...rep, id: repId });
    assert.deepEqual([second, third], [first, first]);
    assert.equal(lines, 1);
    assert.equal((await open()).events.length, 1);
  });

  it('holds an event once that a reload saw before its append was answered', async () => {
    const store = nodeStore(folder());
    let answer: () => void = () => undefined;
    const log = await open({
      read: () => store.read(),
      readSince: positions => store.readSince(positions),
      positionsOf: segments => store.positionsOf(segments),
      close: () => store.close(),
      append: async lines => {
        await store.append(lines);
        await new Promise<void>(resolve => {
          answer = resolve;
        });
      },
    });
    const appending = log.append({ ...rep, id: repId });
    while (log.events.length === 0) await log.reload();
    answer();
    await appending;
    assert.equal(log.events.length, 1);
  });

  it('does not hold what the store did not take, and takes it at the next try', async () => {
    const store = nodeStore(folder());
    let full = true;
    const log = await open({
      read: () => store.read(),
      readSince: positions => store.readSince(positions),
      positionsOf: segments => store.positionsOf(segments),
      close: () => store.close(),
      append: lines => (full ? Promise.reject(new LogWriteError(folder(), say('full'))) : store.append(lines)),
    });
    await assert.rejects(log.append({ ...rep, id: repId }), LogWriteError);
    assert.deepEqual([log.events.length, log.has(repId)], [0, false]);
    full = false;
    await log.append({ ...rep, id: repId });
    assert.equal(log.events.length, 1);
  });

  it('refuses an event that would be set aside at the next start', async () => {
    const log = await open();
    const draft = { ...rep, outcome: { ...rep.outcome, activeMs: Number.NaN } } as EventDraft;
    await assert.rejects(log.append(draft), /not valid: outcome\.activeMs must be a number/);
    assert.deepEqual((await open()).damaged, []);
  });

  it('sees what other windows recorded when it reloads, and loses nothing appended meanwhile', async () => {
    const log = await open();
    const other = await open(nodeStore(folder(), 'bbbbbbbb', 2));
    await other.append({ ...rep, id: repId });
    const appending = log.append(undo);
    await Promise.all([log.reload(), appending]);
    assert.equal(log.events.length, 2);
    assert.deepEqual(log.events, (await open()).events);
  });

  it('takes in lines from elsewhere as they are, each once', async () => {
    const log = await open();
    const later = await log.append(undo);
    const entries = [entryOf('B', { type: 'teleport', n: 1 }, '2026-01-01T00:00:00.000+00:00'), entryOf(later.id)];
    assert.equal(await log.appendRaw(entries), 1);
    assert.equal(await log.appendRaw(entries), 0);
    assert.deepEqual(log.events, [entries[0]?.event, later]);
    const { entries: stored } = await nodeStore(folder()).read();
    assert.equal(stored[0]?.raw, entries[0]?.raw);
  });
});
