import { deepEqual, equal, ok } from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { fold } from '../../src/core/history';
import { createIdMaker, isId } from '../../src/core/ids';
import { Scheduler } from '../../src/core/memory';
import { compact } from '../../src/log/compact';
import { eventsOf } from '../../src/log/store';
import { lineOf, nodeStore, rep, sealed, seededRandom, temporaryFolder } from './support';

describe('Compaction', () => {
  const folder = temporaryFolder();
  const device = () => join(folder(), 'log', '3f9c2a1e');
  const makeId = createIdMaker(seededRandom(3));
  const living = new Set<string>();
  beforeEach(() => living.clear());

  const run = () => compact({ folder: device(), living: async () => living, makeSegmentId: () => makeId(2_000) });
  const segmentId = (index: number) => createIdMaker(seededRandom(index + 1))(1_000 + index);
  const eventId = (index: number) => createIdMaker(seededRandom(index + 1))(5_000 + index);

  /** Segments of one event each. */
  const write = async (count: number, lineAt: (index: number) => string = index => lineOf(eventId(index), rep)) => {
    await mkdir(device(), { recursive: true });
    for (let index = 0; index < count; index++) {
      await writeFile(join(device(), `${segmentId(index)}.jsonl`), `${lineAt(index)}\n`);
    }
  };
  const lines = async () => {
    const names = (await readdir(device())).filter(name => name.endsWith('.jsonl'));
    const texts = await Promise.all(names.map(name => readFile(join(device(), name), 'utf8')));
    return texts.flatMap(text => text.split('\n').filter(line => line !== '')).sort();
  };

  it('joins old segments into one, line for line', async () => {
    await write(20);
    const before = await lines();
    deepEqual(await run(), { joined: 20, into: 1 });
    deepEqual(await lines(), before);
    const [name, ...others] = await readdir(device());
    deepEqual(others, []);
    ok(isId(name?.replace('.jsonl', '') ?? ''));
  });

  it('is not worth it for a few', async () => {
    await write(15);
    deepEqual(await run(), { joined: 0, into: 0 });
    equal((await readdir(device())).length, 15);
  });

  it('keeps types and fields this build does not know', async () => {
    await write(16, index => lineOf(eventId(index), { type: 'dream', of: { what: [index] } }));
    const before = await lines();
    await run();
    deepEqual(await lines(), before);
  });

  it('leaves alone what a living window writes', async () => {
    await write(20);
    living.add(segmentId(4));
    deepEqual(await run(), { joined: 19, into: 1 });
    ok((await readdir(device())).includes(`${segmentId(4)}.jsonl`));
  });

  it('leaves alone a segment that is damaged, of a newer format, or at odds with another or itself', async () => {
    const odd: Record<number, string> = {
      3: `${lineOf(eventId(3), rep).slice(0, 50)}`,
      5: sealed(`{"v":2,"id":"${eventId(5)}","at":"2026-11-24T08:15:30.123+01:00","by":"3f9c2a1e","type":"rep"`),
      7: lineOf(eventId(6), { target: 'y' }),
      9: `${lineOf(eventId(9), rep)}\n${lineOf(eventId(9), { target: 'y' })}`,
    };
    await write(24, index => odd[index] ?? lineOf(eventId(index), rep));
    const before = await lines();
    deepEqual(await run(), { joined: 20, into: 1 });
    deepEqual(await lines(), before);
    for (const index of Object.keys(odd)) ok((await readdir(device())).includes(`${segmentId(Number(index))}.jsonl`));
  });

  it('leaves conflict copies and other files alone', async () => {
    await write(16);
    const copy = `${segmentId(0)} (conflicted copy).jsonl`;
    await writeFile(join(device(), copy), `${lineOf(eventId(40), rep)}\n`);
    await writeFile(join(device(), 'notes.txt'), 'mine');
    await run();
    const names = await readdir(device());
    ok(names.includes(copy) && names.includes('notes.txt'));
    equal(names.length, 3);
  });

  it('makes no segment so large that a sync tool would carry megabytes for every line', async () => {
    const text = 'x'.repeat(400_000);
    await write(20, index => lineOf(eventId(index), { target: text }));
    const before = await lines();
    deepEqual(await run(), { joined: 20, into: 2 });
    deepEqual(await lines(), before);
  });

  it('puts back what one that was stopped had taken out of sight', async () => {
    await write(16);
    const name = `${segmentId(2)}.jsonl`;
    await rename(join(device(), name), join(device(), `.${name}.compacted`));
    await run();
    equal((await lines()).length, 16);
  });

  it('of a log that is not there does nothing', async () => {
    deepEqual(await run(), { joined: 0, into: 0 });
  });

  it('keeps a line that was written after it had read the segment', async () => {
    await write(20);
    const late = lineOf(eventId(50), rep);
    const { joined } = await compact({
      folder: device(),
      living: async () => living,
      makeSegmentId: () => {
        // Between reading and removing.
        void appendFile(join(device(), `${segmentId(1)}.jsonl`), `${late}\n`);
        return makeId(2_000);
      },
    });
    equal(joined, 20);
    ok((await lines()).includes(late));
  });

  it('changes nothing in the fold, whatever the events and however they lie in segments', async () => {
    const options = { scheduler: new Scheduler({ retention: 0.9 }), dayStartHour: 4 };
    // Few ids, so that some contradict each other: within a segment, and between two.
    const event = fc.record({ index: fc.nat(12), segment: fc.nat(25), grade: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 40 }), fc.nat(), async (events, seed) => {
        const data = join(folder(), String(seed), String(Math.random()));
        const own = join(data, 'log', '3f9c2a1e');
        await mkdir(own, { recursive: true });
        for (let index = 0; index < 26; index++) await writeFile(join(own, `${segmentId(index)}.jsonl`), '');
        for (const { index, segment, grade } of events) {
          const line = lineOf(eventId(index), { ...rep, grade: { procedural: { proposed: 3, given: grade } } });
          await appendFile(join(own, `${segmentId(segment)}.jsonl`), `${line}\n`);
        }
        const read = async () => fold(eventsOf((await nodeStore(data).read()).entries), options);
        const before = await read();
        await compact({ folder: own, living: async () => living, makeSegmentId: () => makeId(2_000) });
        deepEqual(await read(), before);
      }),
      { numRuns: 25 },
    );
  });
});
