import { deepEqual } from 'node:assert/strict';
import { comingDays } from '../../src/core/coming-days';
import type { QueueInput } from '../../src/core/queue';
import { historyOf, recall, rep, scheduler, topic, tuesday } from './support';

const input = (history: QueueInput['history']): QueueInput => ({
  history,
  scheduler,
  topics: ['a', 'b', 'c'].map(id => topic(id)),
  today: tuesday,
  language: 'typescript',
  newTopicsPerDay: 2,
  offers: () => true,
});
const due = (day: number) => ({ due: { procedural: `2026-11-${day}` } });

describe('The days to come', () => {
  it('have what falls due on each, with the minutes it will take, and nothing of today', () => {
    const history = historyOf(
      rep(1, { topic: 'a', procedural: 1, day: tuesday }),
      recall(2, 'b', tuesday, 1),
      rep(3, { topic: 'c', procedural: 1, day: tuesday - 1 }),
    );
    deepEqual(comingDays(input(history), 3), [
      { day: tuesday + 1, count: 2, minutes: 13 },
      { day: tuesday + 2, count: 0, minutes: 0 },
      { day: tuesday + 3, count: 0, minutes: 0 },
    ]);
  });

  it('count a recall that a rep of the day asks as one with it', () => {
    const both = rep(1, { topic: 'a', procedural: 1, conceptual: 1, ...due(25) });
    deepEqual(comingDays(input(historyOf(both)), 1), [{ day: tuesday + 1, count: 1, minutes: 10 }]);
  });
});
