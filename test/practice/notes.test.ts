import assert from 'node:assert/strict';
import { stingTopic } from '../../src/core/sting';
import type { Note } from '../../src/notes';
import { Bed, day } from './support';

const sting: Extract<Note, { type: 'sting' }> = {
  type: 'sting',
  expected: 'All items.',
  happened: 'One was left out.',
  why: 'An index.',
  rule: 'Name the last index.\nTest the empty list.',
  file: 'src/cart.ts',
  lines: { from: 3, to: 5 },
  language: 'typescript',
  code: 'return sum;',
};

describe('a logged sting', () => {
  const bed = new Bed();

  it('is due the next day, recalled by its own rule, and gone once undone', async () => {
    const { practice } = await bed.open();
    const event = await practice.note(sting);
    const topic = stingTopic(event.id);
    bed.pass(day);
    assert.deepEqual(
      practice.queue().due.map(item => item.topic),
      [topic],
    );
    await practice.startRecall(topic);
    await practice.recall('Name the last index.', ['rule-1']);
    const recalled = await practice.grade();
    assert.equal(recalled.type, 'recall');
    assert.ok((practice.history.topics.get(topic)?.conceptual?.due ?? 0) > practice.today);
    await practice.undo();
    await practice.undo();
    assert.deepEqual(practice.state().topics, []);
    assert.equal(
      practice.library.topics.some(({ id }) => id === topic),
      false,
    );
  });

  it('leaves no trace while stings are switched off, and is back when they are on', async () => {
    const { practice } = await bed.open();
    const topics = practice.library.topics.length;
    await practice.note(sting);
    bed.pass(day);
    bed.settings = { ...bed.settings, stings: false };
    assert.equal(practice.library.topics.length, topics);
    assert.deepEqual(practice.queue().due, []);
    bed.settings = { ...bed.settings, stings: true };
    assert.equal(practice.queue().due.length, 1);
  });

  it('needs a rule, and is no file', async () => {
    const { practice } = await bed.open();
    await assert.rejects(practice.note({ ...sting, rule: ' ' }), /"rule" is what you take/);
    await assert.rejects(practice.note({ ...sting, code: 'x'.repeat(20_001) }), /the lines of the bug only/);
    assert.equal(practice.history.events, 0);
  });
});

describe('a problem left for the night', () => {
  const bed = new Bed();
  const night = { type: 'night', problem: { kata: 'double' }, restated: 'Twice.', tried: '', need: '' } as const;

  it('is open until what came of it is noted, and undo opens it again', async () => {
    const { practice } = await bed.open();
    const openNight = () => practice.history.night?.id;
    const { id } = await practice.note(night);
    bed.pass(day);
    assert.equal(openNight(), id);
    await practice.note({ type: 'morning', night: id, came: 'Add it to itself.' });
    assert.equal(openNight(), undefined);
    assert.equal((await practice.undo()).type, 'morning');
    assert.equal(openNight(), id);
  });

  it('names something that is there', async () => {
    const { practice } = await bed.open();
    await assert.rejects(practice.note({ ...night, problem: { kata: 'gone' } }), /no kata "gone"/);
    await assert.rejects(practice.note({ ...night, problem: { topic: 'gone' } }), /no topic "gone"/);
    await assert.rejects(practice.note({ ...night, problem: { text: ' ' } }), /what is left open/);
    await assert.rejects(practice.note({ type: 'morning', night: 'none', came: '' }), /Nothing was left for the night/);
  });
});

describe('a note of sleep', () => {
  const bed = new Bed();

  it('has a day, hours a day holds, and a quality from 1 to 5', async () => {
    const { practice } = await bed.open();
    const sleep = { type: 'sleep', day: '2026-11-24', hours: 7.5 } as const;
    assert.equal((await practice.note({ ...sleep, quality: 4 })).type, 'sleep');
    await assert.rejects(practice.note({ ...sleep, day: 'today' }), /is no day/);
    await assert.rejects(practice.note({ ...sleep, hours: 25 }), /"hours" is a number/);
    await assert.rejects(practice.note({ ...sleep, quality: 6 }), /"quality"/);
  });
});
