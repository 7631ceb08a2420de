import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Topic } from '../../src/core/kata';
import type { Json } from '../../src/core/values';
import type { PackProblem } from '../../src/packs/problem';
import { schemas } from '../../src/packs/schema';
import { readTopics } from '../../src/packs/topics';

type Found = Pick<PackProblem, 'pointer' | 'reason'>;

function read(json: Json, outer: readonly string[] = []): { topics: readonly Topic[]; problems: Found[] } {
  const problems: Found[] = [];
  const topics = readTopics(json, new Set(outer), schemas(), (pointer, reason) => problems.push({ pointer, reason }));
  return { topics, problems };
}

const topic = (id: string, needs: readonly string[] = []): Json => ({
  id,
  title: id,
  area: 'Area',
  needs,
  keyPoints: [{ id: 'one', text: 'One.' }],
});

describe('topics.json', () => {
  it('gives the topics, prerequisites from this pack or an earlier one', () => {
    const { topics, problems } = read({ topics: [topic('a', ['b', 'outer']), topic('b')] }, ['outer']);
    assert.deepEqual(problems, []);
    assert.deepEqual(topics[0]?.needs, ['b', 'outer']);
    assert.deepEqual(topics[1]?.keyPoints, [{ id: 'one', text: 'One.' }]);
  });

  it('says where the schema does not hold', () => {
    const { topics, problems } = read({ topics: [{ id: 'a', title: 'A', area: 'B' }] });
    assert.deepEqual(topics, []);
    assert.deepEqual(problems, [{ pointer: '/topics/0', reason: '"keyPoints" is missing.' }]);
  });

  it('leaves out an unknown prerequisite', () => {
    const { topics, problems } = read({ topics: [topic('a', ['b', 'x']), topic('b')] });
    assert.deepEqual(problems, [{ pointer: '/topics/0/needs/1', reason: 'There is no topic "x".' }]);
    assert.deepEqual(topics[0]?.needs, ['b']);
  });

  it('keeps the first of two topics with one id', () => {
    const { topics, problems } = read({ topics: [topic('a'), topic('a', ['a'])] });
    assert.equal(topics.length, 1);
    assert.equal(problems[0]?.pointer, '/topics/1/id');
  });

  it('refuses two key points of one id', () => {
    const point = { id: 'one', text: 'One.' };
    const { problems } = read({ topics: [{ id: 'a', title: 'A', area: 'B', keyPoints: [point, point] }] });
    assert.equal(problems[0]?.pointer, '/topics/0/keyPoints/1/id');
  });

  it('names the whole cycle and cuts it where it closes', () => {
    const { topics, problems } = read({ topics: [topic('a', ['b']), topic('b', ['c']), topic('c', ['a'])] });
    assert.deepEqual(problems, [
      { pointer: '/topics/2/needs/0', reason: 'Prerequisites form a cycle: c needs a needs b needs c.' },
    ]);
    assert.deepEqual(
      topics.map(({ needs }) => needs),
      [['b'], ['c'], []],
    );
  });

  it('sees a topic that needs itself', () => {
    const { problems } = read({ topics: [topic('a', ['a'])] });
    assert.match(problems[0]?.reason ?? '', /a needs a\./);
  });

  it('always leaves an order in which every topic follows what it needs', () => {
    const graphs = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 5 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(graphs, graph => {
        const list = graph.map((needs, index) =>
          topic(
            `t${index}`,
            [...new Set(needs)].map(need => `t${need}`),
          ),
        );
        const { topics } = read({ topics: list });
        const done = new Set<string>();
        for (let round = 0; round < topics.length; round++) {
          for (const { id, needs } of topics) if (needs.every(need => done.has(need))) done.add(id);
        }
        return done.size === 8;
      }),
    );
  });
});
