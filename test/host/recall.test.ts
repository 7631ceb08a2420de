import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uri } from 'vscode';
import type { RepEvent } from '../../src/core/events';
import { printEvent } from '../../src/log/line';
import { largestRep } from '../largest-rep';
import { eventOnDisk, storageOf } from './log-files';
import {
  command,
  eventually,
  isCodeOpen,
  putAwayAfterEach,
  reference,
  spindle,
  startCoding,
  writeCode,
} from './support';

/** A rep of another device, two years ago: both memories of its topic are long due. */
const longAgo = largestRep({
  id: '01HF0000000000000000000001',
  at: '2024-11-11T09:00:00.000+01:00',
  by: '0a1b2c3d',
  recall: { summary: 'Carry the best.', recalled: ['one-pass'], of: 5, before: false },
  grade: { procedural: { proposed: 3, given: 3 }, conceptual: { proposed: 3, given: 3 } },
});

describe('A topic whose conceptual memory is due', () => {
  putAwayAfterEach();

  beforeEach(async () => {
    // Undone before, it would stay undone: an event counts once and for all by its id.
    const id = longAgo.id.slice(0, -4) + String(Math.floor(Math.random() * 10_000)).padStart(4, '0');
    const file = join(tmpdir(), `spindle-long-ago-${process.pid}.jsonl`);
    await writeFile(file, `${printEvent({ ...longAgo, id })}\n`);
    const { added } = await command('importLog', { uri: Uri.file(file).toString() });
    await rm(file);
    equal(added, 1);
  });

  it('stands in the state as due, with both memories', async () => {
    const { today, topics } = (await spindle()).state();
    equal(today.due, 2);
    deepEqual(topics.map(({ kind }) => kind).sort(), ['conceptual', 'procedural']);
    ok(topics.every(({ retrievability }) => retrievability < 0.9));
  });

  it('is recalled before the code opens, then predicted, coded and graded', async () => {
    const rep = await command('startRep', { topic: 'collections', language: 'typescript' });
    equal(rep.phase, 'recalling');
    equal(isCodeOpen(rep), false);
    equal((await command('recall', { summary: 'One pass.', recalled: ['one-pass'] }))?.phase, 'predicting');
    await command('predict', { skip: true });
    await eventually('the code is open', () => isCodeOpen(rep));
    const graded = await command('giveUp');
    equal(graded.phase, 'grading');
    equal(graded.proposed?.conceptual?.grade, 1);
    await command('grade', { conceptual: 2 });
    const event = (await eventOnDisk(storageOf(rep), rep.id)) as RepEvent;
    deepEqual(event.recall, { summary: 'One pass.', recalled: ['one-pass'], of: 5, before: true });
    deepEqual(event.grade.conceptual, { proposed: 1, given: 2 });
  });

  it('may be coded without the recall, which is then not graded', async () => {
    await command('startRep', { topic: 'collections', language: 'typescript' });
    equal((await command('recall', { skip: true }))?.phase, 'predicting');
    await command('predict', { skip: true });
    const { proposed } = await command('giveUp');
    deepEqual([proposed?.procedural?.grade, proposed?.conceptual], [1, undefined]);
  });
});

describe('A conceptual review alone', () => {
  putAwayAfterEach();

  it('asks for the recall at once, and records a recall without code', async () => {
    const rep = await command('startRep', { kata: 'run-lengths' });
    const storage = storageOf(rep);
    await command('parkRep');

    const { id, ...view } = await command('startRecall', { topic: 'strings' });
    deepEqual(view, { phase: 'recalling', topic: 'strings', hintsShown: 0, runs: 0 });
    const recall = { summary: 'A scanner carries a small state.', recalled: ['state', 'flush', 'reject', 'builder'] };
    const graded = await command('recall', recall);
    deepEqual([graded?.phase, graded?.proposed?.conceptual?.grade], ['grading', 3]);
    equal(graded?.proposed?.procedural, undefined);
    const event = await command('grade');
    const { v, at, by, ...fields } = event;
    deepEqual(fields, { id, type: 'recall', topic: 'strings', ...recall, of: 5, grade: { proposed: 3, given: 3 } });
    deepEqual(await eventOnDisk(storage, id), event);
    const { topics, today } = (await spindle()).state();
    deepEqual(
      topics.map(({ topic, kind }) => [topic, kind]),
      [['strings', 'conceptual']],
    );
    equal(today.done, 1);
  });

  it('that is skipped records nothing', async () => {
    const { events } = (await spindle()).state();
    await command('startRecall', { topic: 'strings' });
    equal(await command('recall', { skip: true }), undefined);
    equal((await spindle()).state().events, events);
    await command('parkRep').then(
      () => ok(false, 'no rep is open'),
      error => match(String(error), /no rep is open/),
    );
  });

  it('is told when its code has nothing to do with it', async () => {
    await command('startRecall', { topic: 'strings' });
    await command('runTests').then(
      () => ok(false, 'there is nothing to run'),
      error => match(String(error), /"recalling"/),
    );
  });
});

describe('The recall after the code', () => {
  putAwayAfterEach();

  it('counts a key point once, however often it is named', async () => {
    const rep = await startCoding();
    await writeCode(rep, await reference('largest-value'));
    await command('runTests');
    await command('recall', { summary: 'One pass.', recalled: ['one-pass', 'one-pass', 'one-pass'] });
    const event = (await command('grade')) as RepEvent;
    deepEqual(event.recall?.recalled, ['one-pass']);
  });
});
