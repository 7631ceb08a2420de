import assert from 'node:assert/strict';
import { type Sting, stingTopic } from '../src/core/sting';
import { english } from '../src/core/words';
import type { Library } from '../src/packs/library';
import { noStings, stingArea, withStings } from '../src/sting-library';
import { idOf, kata, topic } from './core/support';

const own = stingTopic(idOf(1));
const told = { expected: '', happened: 'It threw.', why: '', rule: 'Begin with a value.' };
const stings = new Map<string, Sting>([[own, { id: idOf(1), ...told, file: 'a.js', lines: { from: 1, to: 1 } }]]);
/** Packs, the learner's own with a kata of a sting and its topic among them. */
const packs: Library = {
  topics: [topic('a'), topic(own)],
  katas: [kata('of-a', { topic: 'a' }), kata('of-sting', { topic: own })],
  problems: [],
  isTrusted: () => true,
  exercise: () => Promise.reject(new Error('not asked for')),
};

describe('the library with stings', () => {
  const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

  it('has each sting as a topic once, with its rule as the key point', () => {
    const { topics, katas } = withStings(packs, () => stings, english);
    assert.deepEqual(idsOf(topics), ['a', own]);
    assert.deepEqual(topics[1]?.keyPoints, [{ id: 'rule-1', text: 'Begin with a value.' }]);
    assert.deepEqual([topics[1]?.area, stingArea(own, english)], ['Stings', 'Stings']);
    assert.deepEqual(idsOf(katas), ['of-a', 'of-sting']);
  });

  it('leaves out the topic and the kata of one that is gone, and of all where they are switched off', () => {
    const { topics, katas } = withStings(packs, () => noStings, english);
    assert.deepEqual([idsOf(topics), idsOf(katas)], [['a'], ['of-a']]);
  });

  it('follows what is logged and undone', () => {
    const now = new Map<string, Sting>();
    const library = withStings(packs, () => now, english);
    assert.equal(library.topics.length, 1);
    for (const [id, sting] of stings) now.set(id, sting);
    assert.equal(library.topics.length, 2);
    now.clear();
    assert.equal(library.topics.length, 1);
  });
});
