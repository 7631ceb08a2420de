import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkFilter, facetValues, filterKatas, type KataFilter, toggled } from '../../src/core/kata-filter';
import { type KataListing, listKatas } from '../../src/core/kata-listing';
import { historyOf, kata, rep, topic, tuesday } from './support';

const katas: KataListing[] = listKatas({
  topics: [topic('binary-search'), topic('heaps')],
  katas: [
    kata('insert-position', { languages: ['typescript', 'python'] }),
    kata('other', { level: 5 }),
    kata('heap', { topic: 'heaps', kind: 'object', languages: ['python', 'go'] }),
  ],
  history: historyOf(rep(1)),
  today: tuesday,
});
const ids = (filter: KataFilter) => filterKatas(katas, filter).map(({ id }) => id);

describe('a filter of katas', () => {
  it('lets everything through while it is empty', () => {
    assert.deepEqual(ids({}), ['insert-position', 'other', 'heap']);
  });

  it('narrows by topic, level, language, kind and state', () => {
    assert.deepEqual(ids({ topic: 'heaps' }), ['heap']);
    assert.deepEqual(ids({ level: 5 }), ['other']);
    assert.deepEqual(ids({ language: 'python' }), ['insert-position', 'heap']);
    assert.deepEqual(ids({ kind: 'object' }), ['heap']);
    assert.deepEqual(ids({ state: 'done' }), ['insert-position']);
  });

  it('combines: all that it names must hold', () => {
    assert.deepEqual(ids({ language: 'python', state: 'new' }), ['heap']);
    assert.deepEqual(ids({ language: 'go', level: 5 }), []);
  });

  it('asks for what is due in a language where it names both', () => {
    const due = listKatas({
      topics: [topic('binary-search')],
      katas: [kata('insert-position', { languages: ['typescript', 'python'] })],
      history: historyOf(rep(1)),
      today: tuesday + 400,
    });
    assert.equal(filterKatas(due, { state: 'due', language: 'typescript' }).length, 1);
    assert.equal(filterKatas(due, { state: 'due', language: 'python' }).length, 0);
    assert.deepEqual(due[0]?.dueIn, ['typescript']);
  });

  it('from a script is taken without what else came with it', () => {
    assert.deepEqual(checkFilter({ level: 3, ...{ pick: false } }, katas), { level: 3 });
  });

  it('from a script is refused where no kata can match, with what there is', () => {
    assert.throws(() => checkFilter({ topic: 'graphs' }, katas), /topic "graphs".*binary-search, heaps/);
    assert.throws(() => checkFilter({ level: 9 }, katas), /level 9.*3, 5/);
    assert.throws(() => checkFilter({ ...{ state: 'old' as never } }, katas), /state "old".*new, done, due/);
  });

  it('from a script may ask for a state that no kata is in now', () => {
    assert.deepEqual(checkFilter({ state: 'due' }, katas), { state: 'due' });
  });
});

describe('the values to narrow by', () => {
  const values = (filter: KataFilter, facet: string) =>
    facetValues(katas, filter)
      .filter(found => found.facet === facet)
      .map(({ value, count }) => [value, count]);

  it('come with the number of katas each would leave', () => {
    assert.deepEqual(values({}, 'topic'), [
      ['binary-search', 2],
      ['heaps', 1],
    ]);
    assert.deepEqual(values({}, 'language'), [
      ['typescript', 2],
      ['python', 2],
      ['go', 1],
    ]);
    assert.deepEqual(values({}, 'level'), [
      [3, 2],
      [5, 1],
    ]);
  });

  it('count under the other facets, and leave out what would list nothing', () => {
    assert.deepEqual(values({ kind: 'object' }, 'language'), [
      ['python', 1],
      ['go', 1],
    ]);
  });

  it('keep what is chosen, so that it can be taken back', () => {
    const chosen = facetValues(katas, { level: 5, language: 'go' }).filter(({ isChosen }) => isChosen);
    assert.deepEqual(
      chosen.map(({ facet, value, count }) => [facet, value, count]),
      [
        ['level', 5, 0],
        ['language', 'go', 0],
      ],
    );
  });

  it('give the filter they count for, and toggled again the one before', () => {
    const anyFilter: fc.Arbitrary<KataFilter> = fc.record(
      {
        topic: fc.constantFrom('binary-search', 'heaps'),
        level: fc.constantFrom(3, 5),
        state: fc.constantFrom('new' as const, 'done' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFilter, filter => {
        for (const value of facetValues(katas, filter)) {
          const { [value.facet]: _, ...others } = filter;
          assert.equal(filterKatas(katas, { ...others, [value.facet]: value.value }).length, value.count);
          assert.deepEqual(toggled(toggled(others, value), value), others);
        }
      }),
    );
  });
});
