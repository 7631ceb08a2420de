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
