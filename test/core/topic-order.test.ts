import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../src/core/events';
import { chanceBar, listTopics, type TopicFilter, type TopicOrder, topicFilters } from '../../src/core/topic-order';
import { historyOf, idOf, noonOf, rep, scheduler, topic, tuesday } from './support';

const topics = ['a', 'b', 'c', 'd'].map(id => topic(id));
const suspend: PracticeEvent = { v: 1, id: idOf(9), at: noonOf(tuesday), by: '3f9c2a1e', type: 'suspend', topic: 'c' };
const history = historyOf(
  rep(1, { topic: 'a', procedural: 4, day: tuesday - 30 }),
  rep(2, { topic: 'b', procedural: 1, day: tuesday - 2 }),
  rep(3, { topic: 'c', procedural: 3, day: tuesday - 40 }),
  suspend,
);
const list = (filter: TopicFilter, order: TopicOrder = 'pack') =>
  listTopics(topics, { filter, order }, { history, scheduler, today: tuesday }).map(({ id }) => id);

describe('The topics listed', () => {
  it('are all of them, or those begun, due, new or suspended', () => {
    deepEqual(
      topicFilters.map(filter => list(filter)),
      [['a', 'b', 'c', 'd'], ['a', 'b', 'c'], ['a', 'b'], ['d'], ['c']],
    );
  });

  it('come as in the pack, by the day due, or with what is nearest to being lost first; new ones last', () => {
    deepEqual(list('all', 'due'), ['c', 'a', 'b', 'd']);
    deepEqual(list('all', 'chance').at(-1), 'd');
    const chances = list('begun', 'chance').map(id => {
      const memory = history.topics.get(id)?.procedural.get('typescript');
      return memory ? scheduler.retrievability(memory, tuesday) : 1;
    });
    deepEqual(
      chances,
      [...chances].sort((x, y) => x - y),
    );
  });
});

describe('The bar of a chance', () => {
  it('is the higher the likelier it is', () => {
    deepEqual([0, 0.5, 0.77, 1].map(chanceBar), ['▁', '▅', '▆', '█']);
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(chance, chance, (a, b) => a > b || chanceBar(a) <= chanceBar(b)));
  });
});
