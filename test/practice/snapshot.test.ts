import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FoldedLog } from '../../src/folded-log';
import { NodeStore } from '../../src/log/node-store';
import type { PracticeLog } from '../../src/log/practice-log';
import { keepSnapshot, startLog } from '../../src/start-log';
import { rep } from '../log/support';

describe('a start from a snapshot', () => {
  let folder = '';
  const settings = { dayStartHour: 4, retention: 0.9, retentionByArea: {} };
  let number = 0;
  const opened: NodeStore[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-snapshot-'));
    number = 0;
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const place = () => ({ file: join(folder, 'snapshot.json'), version: '1', dataFolder: join(folder, 'data') });
  const makeId = () => `01KB${String(++number).padStart(22, '0')}`;
  async function start(device = '3f9c2a1e', using = settings) {
    const store = new NodeStore({ dataFolder: join(folder, 'data'), device, makeSegmentId: makeId });
    opened.push(store);
    const clock = () => Date.UTC(2026, 10, 24) + number * 1000;
    const { log, kept } = await startLog(store, { device, clock, offset: () => 0, makeId }, place(), using);
    const folded = new FoldedLog(log, () => using, { kept });
    if (kept) await folded.refresh();
    return { log, folded, kept };
  }
  const keep = async ({ log, folded }: { log: PracticeLog; folded: FoldedLog }) => {
    await folded.refresh();
    await keepSnapshot(log, folded.kept, place(), settings);
  };
  async function rebuilt() {
    await rm(place().file, { force: true });
    return (await start()).folded.history;
  }

  it('has the fold without the events, and takes in what was written since', async () => {
    const first = await start();
    await first.folded.record(rep);
    await first.folded.record(rep);
    await keep(first);
    await first.folded.record(rep);
    const other = await start('aaaaaaaa');
    const event = await other.folded.record({ ...rep, topic: 'other' });
    const next = await start();
    assert.ok(next.kept);
    assert.deepEqual([next.log.count, next.log.events.length, next.log.has(event.id)], [4, 2, true]);
    assert.deepEqual(next.folded.history, await rebuilt());
  });

  it('takes back an event that is not in memory', async () => {
    const first = await start();
    const { id } = await first.folded.record(rep);
    await first.folded.record(rep);
    await keep(first);
    const next = await start();
    await next.folded.record({ type: 'undo', target: id });
    assert.equal(next.folded.history.katas.get(rep.kata)?.reps, 1);
    assert.deepEqual(next.folded.history, await rebuilt());
  });

  it('still tells of the damaged lines before it, and of those after', async () => {
    const first = await start();
    await first.folded.record(rep);
    const segment = join(folder, 'data', 'log', '3f9c2a1e');
    await appendFile(join(segment, 'broken.jsonl'), 'no event\n');
    await keep(first);
    await appendFile(join(segment, 'broken.jsonl'), 'nor this\n');
    const next = await start();
    assert.ok(next.kept);
    assert.deepEqual(
      next.log.damaged.map(({ line }) => line),
      [1, 2],
    );
  });

  it('is not made where the snapshot is torn, or of other settings: all is read', async () => {
    const first = await start();
    await first.folded.record(rep);
    await keep(first);
    assert.ok((await start()).kept);
    assert.equal((await start('3f9c2a1e', { ...settings, dayStartHour: 5 })).kept, undefined);
    const text = await readFile(place().file, 'utf8');
    await writeFile(place().file, text.slice(0, -1));
    const next = await start();
    assert.equal(next.kept, undefined);
    assert.deepEqual(next.folded.history, first.folded.history);
  });

  it('reads everything again where a segment is gone or was rewritten', async () => {
    const first = await start();
    await first.folded.record(rep);
    await first.folded.record(rep);
    await keep(first);
    const file = first.log.cover()?.positions[0]?.file ?? '';
    const [line] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${line}\n`);
    assert.deepEqual((await start()).folded.history.events, 1);
  });
});
