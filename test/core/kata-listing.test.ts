import assert from 'node:assert/strict';
import fc from 'fast-check';
import { listKatas } from '../../src/core/kata-listing';
import { anyLog, historyOf, idOf, kata, rep, topic, tuesday, undo } from './support';

const topics = [{ ...topic('binary-search'), title: 'Binary search', area: 'Searching' }, topic('heaps')];
const list = (katas: ReturnType<typeof kata>[], history = historyOf(), today = tuesday) =>
  listKatas({ topics, katas, history, today });

describe('the list of katas', () => {
  it('goes by topic in the order of the packs, then by level', () => {
    const katas = [kata('c', { topic: 'heaps', level: 1 }), kata('b', { level: 4 }), kata('a', { level: 2 })];
    assert.deepEqual(
      list(katas).map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });

  it('names the topic and the area of each', () => {
    const [first] = list([kata('a')]);
    assert.deepEqual([first?.topicTitle, first?.area], ['Binary search', 'Searching']);
  });

  it('keeps a kata of a topic that no pack has any more, last', () => {
    const ids = list([kata('lost', { topic: 'gone' }), kata('a')]).map(({ id, topicTitle }) => [id, topicTitle]);
    assert.deepEqual(ids, [
      ['a', 'Binary search'],
      ['lost', 'gone'],
    ]);
  });

  it('says of a kata never done that it is new, and nothing of a last time', () => {
    const [found] = list([kata('a')]);
    assert.deepEqual([found?.states, found?.reps, found?.last], [['new'], 0, undefined]);
  });

  it('says how often a kata was done, and when and how the last time', () => {
    const history = historyOf(
      rep(1, { procedural: 1, outcome: { activeMs: 900_000 } }),
      rep(2, { day: tuesday + 1, procedural: 4, variation: 'shelf', outcome: { activeMs: 240_000 } }),
    );
    const [found] = list([kata('insert-position')], history, tuesday + 4);
    assert.equal(found?.reps, 2);
    assert.deepEqual(found?.last, {
      day: '2026-11-25',
      daysAgo: 3,
      grade: 4,
      activeMs: 240_000,
      language: 'typescript',
      variation: 'shelf',
    });
  });

  it('goes back to the rep before when the last one is undone', () => {
    const [found] = list([kata('insert-position')], historyOf(rep(1), rep(2, { procedural: 1 }), undo(3, idOf(2))));
    assert.deepEqual([found?.reps, found?.last?.grade], [1, 3]);
  });

  it('calls due every kata of a topic whose doing is due in one of its languages, done or new', () => {
    const katas = [kata('insert-position'), kata('other'), kata('in-go', { languages: ['go'] })];
    const history = historyOf(rep(1));
    const due = history.topics.get('binary-search')?.procedural.get('typescript')?.due ?? 0;
    const statesOn = (day: number) => list(katas, history, day).map(({ states }) => states);
    assert.deepEqual(statesOn(due - 1), [['done'], ['new'], ['new']]);
    assert.deepEqual(statesOn(due), [['done', 'due'], ['new', 'due'], ['new']]);
  });

  it('is either new or done, never both, whatever the log says', () => {
    const katas = ['a', 'b', 'c'].map(id => kata(`kata-of-${id}`, { topic: id }));
    fc.assert(
      fc.property(anyLog, log => {
        for (const { states, reps, last } of list(katas, historyOf(...log), tuesday + 400)) {
          assert.equal(states.includes('new'), reps === 0);
          assert.equal(states.includes('done'), reps > 0);
          assert.equal(last === undefined, reps === 0);
        }
      }),
    );
  });
});
