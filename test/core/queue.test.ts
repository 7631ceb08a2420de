import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../src/core/events';
import { interleave, type QueueInput, type QueueItem, queue, scheduledItems } from '../../src/core/queue';
import { anyLog, historyOf, recall, rep, scheduler, topic, tuesday } from './support';

const input = (events: readonly PracticeEvent[], changes: Partial<QueueInput> = {}): QueueInput => ({
  history: historyOf(...events),
  scheduler,
  topics: [topic('a'), topic('b'), topic('c')],
  today: tuesday,
  language: 'typescript',
  newTopicsPerDay: 2,
  offers: () => true,
  ...changes,
});
const due = (events: readonly PracticeEvent[], changes: Partial<QueueInput> = {}) => queue(input(events, changes)).due;
const fresh = (events: readonly PracticeEvent[], changes: Partial<QueueInput> = {}) =>
  queue(input(events, changes)).fresh.map(item => item.topic);

const anyItems = fc.array(fc.record({ topic: fc.constantFrom('a', 'b', 'c', 'd'), n: fc.nat() }), { maxLength: 20 });

describe('the queue', () => {
  it('is empty where there is nothing', () => {
    assert.deepEqual(queue(input([], { topics: [] })), { due: [], fresh: [], resting: [] });
  });

  it('holds what is due today or before, not what is due tomorrow', () => {
    const event = rep(1, { topic: 'a', procedural: 3 });
    const day = input([event]).history.topics.get('a')?.procedural.get('typescript')?.due ?? 0;
    assert.ok(day > tuesday);
    assert.deepEqual(due([event], { today: day - 1 }), []);
    assert.equal(due([event], { today: day }).length, 1);
    assert.equal(due([event], { today: day + 30 }).length, 1);
    assert.equal(queue(input([event], { today: day - 1 })).nextDue, day);
    assert.equal(queue(input([event], { today: day })).nextDue, undefined);
  });

  it('tells of an item its kind, language, due day and retrievability', () => {
    const today = tuesday + 100;
    const history = historyOf(rep(1, { topic: 'a', language: 'python' }), recall(2, 'b'));
    const doing = history.topics.get('a')?.procedural.get('python');
    const explaining = history.topics.get('b')?.conceptual;
    assert.ok(doing && explaining);
    assert.deepEqual(
      queue(input([], { history, today })).due.toSorted((x, y) => (x.topic < y.topic ? -1 : 1)),
      [
        {
          kind: 'procedural',
          topic: 'a',
          language: 'python',
          retrievability: scheduler.retrievability(doing, today),
          due: doing.due,
          isNew: false,
        },
        {
          kind: 'conceptual',
          topic: 'b',
          retrievability: scheduler.retrievability(explaining, today),
          due: explaining.due,
          isNew: false,
        },
      ],
    );
  });

  it('has the lowest retrievability first, and of equals the one due longer, then by name', () => {
    const items = due(
      [
        rep(1, { topic: 'a', procedural: 4 }),
        rep(2, { topic: 'b', procedural: 1 }),
        rep(3, { topic: 'c', procedural: 3 }),
      ],
      { today: tuesday + 200 },
    );
    assert.deepEqual(
      items.map(item => item.topic),
      ['b', 'c', 'a'],
    );
    const twins = due([rep(1, { topic: 'b', procedural: 1 }), rep(2, { topic: 'a', procedural: 1 })], {
      today: tuesday + 9,
    });
    assert.deepEqual(
      twins.map(item => item.topic),
      ['a', 'b'],
    );
  });

  it('leaves out a topic that no pack has any more and a language that cannot be served', () => {
    const events = [rep(1, { topic: 'gone' }), rep(2, { topic: 'a', language: 'rust', conceptual: 3 })];
    const items = due(events, { today: tuesday + 99, offers: (_, language) => language !== 'rust' });
    assert.deepEqual(
      items.map(({ kind, topic: of }) => [kind, of]),
      [['conceptual', 'a']],
    );
  });

  it('is a permutation of the due items but the recalls reps ask, never a topic twice running while another waits', () => {
    fc.assert(
      fc.property(anyLog, fc.nat({ max: 400 }), (events, wait) => {
        const given = input(events, { today: tuesday + wait });
        const items = queue(given).due;
        const dueNow = scheduledItems(given).filter(item => (item.due ?? 0) <= given.today);
        const hasRep = (of: string) => dueNow.some(item => item.kind === 'procedural' && item.topic === of);
        const all = dueNow.filter(item => item.kind === 'procedural' || !hasRep(item.topic));
        const key = (item: object) => JSON.stringify(item);
        assert.deepEqual(items.map(key).sort(), all.map(key).sort());
        assertInterleaved(items);
      }),
    );
  });

  it('has of a topic whose rep is due no recall: the rep asks it', () => {
    const kinds = (...events: PracticeEvent[]) => due(events, { today: tuesday + 200 }).map(({ kind }) => kind);
    assert.deepEqual(kinds(rep(1, { topic: 'a', conceptual: 3 })), ['procedural']);
    assert.deepEqual(kinds(recall(1, 'a')), ['conceptual']);
  });

  it('begins with another topic than the one practised last, where another is due', () => {
    const events = [rep(1, { topic: 'a', procedural: 1 }), rep(2, { topic: 'b', procedural: 3 })];
    const first = (last: string | undefined, of = events) => due(of, { today: tuesday + 200, last })[0]?.topic;
    assert.deepEqual([first(undefined), first('a'), first('b')], ['a', 'b', 'a']);
    assert.equal(first('a', events.slice(0, 1)), 'a');
  });

  it('has in a backlog what is nearest to 85 % first', () => {
    const events = ['a', 'b', 'c'].map((of, index) => rep(index + 1, { topic: of, outcome: { passed: false } }));
    const chances: Readonly<Record<string, number>> = { a: 0.99, b: 0.4, c: 0.8 };
    const late = { today: tuesday + 200, chanceOf: (of: string) => chances[of] ?? 0 };
    const topics = (minutesPerDay: number) => due(events, { ...late, minutesPerDay }).map(item => item.topic);
    assert.deepEqual(topics(20), ['c', 'a', 'b']);
    assert.deepEqual(topics(60), ['a', 'b', 'c'], 'else what is nearest to being lost');
  });

  it('lets a topic rest in a backlog that was practised within the week, and asks it after what is new', () => {
    const failed = { procedural: 1, outcome: { passed: false } } as const;
    const events = [rep(1, { topic: 'a', ...failed }), rep(2, { topic: 'b', ...failed, day: tuesday - 20 })];
    const names = (items: readonly QueueItem[]) => items.map(({ topic }) => topic);
    const on = (today: number, minutesPerDay: number) => {
      const found = queue(input(events, { today, minutesPerDay }));
      return [names(found.due), names(found.fresh), names(found.resting)];
    };
    assert.deepEqual(on(tuesday + 2, 10), [['b'], ['c'], ['a']]);
    assert.deepEqual(on(tuesday + 7, 10), [['a', 'b'], ['c'], []]);
    assert.deepEqual(on(tuesday + 2, 60), [['b', 'a'], ['c'], []]);
  });

  it('has the highest retrievability first while more is due than fits in a day', () => {
    const events = ['a', 'b', 'c'].map((of, index) =>
      rep(index + 1, { topic: of, procedural: ([1, 3, 4] as const)[index] ?? 3, outcome: { passed: false } }),
    );
    const topics = (minutesPerDay: number) =>
      due(events, { today: tuesday + 200, minutesPerDay }).map(item => item.topic);
    assert.deepEqual(topics(29), ['c', 'b', 'a']);
    assert.deepEqual(topics(30), ['a', 'b', 'c']);
  });

  it('offers new topics in the order of the packs, no more than are allowed a day', () => {
    assert.deepEqual(fresh([]), ['a', 'b']);
    assert.deepEqual(fresh([], { newTopicsPerDay: 9 }), ['a', 'b', 'c']);
    assert.deepEqual(fresh([], { newTopicsPerDay: 0 }), []);
    assert.deepEqual(queue(input([], { newTopicsPerDay: 1 })).fresh, [
      { kind: 'procedural', topic: 'a', language: 'typescript', retrievability: 0, isNew: true },
    ]);
  });

  it('counts topics begun today against the limit, those of other days not', () => {
    assert.deepEqual(fresh([rep(1, { topic: 'a' })]), ['b']);
    assert.deepEqual(fresh([rep(1, { topic: 'a' }), recall(2, 'b')]), []);
    assert.deepEqual(fresh([rep(1, { topic: 'a' })], { newTopicsPerDay: 1 }), []);
    assert.deepEqual(fresh([rep(1, { topic: 'a', day: tuesday - 1 })]), ['b', 'c']);
  });

  it('offers a topic once all it needs has been practised; a need that no pack has is no obstacle', () => {
    const topics = [topic('c', ['a', 'b']), topic('b', ['a']), topic('a'), topic('d', ['nowhere'])];
    const changes = { topics, newTopicsPerDay: 9 };
    assert.deepEqual(fresh([], changes), ['a', 'd']);
    assert.deepEqual(fresh([rep(1, { topic: 'a' })], changes), ['b', 'd']);
    assert.deepEqual(fresh([rep(1, { topic: 'a' }), rep(2, { topic: 'b' })], changes), ['c', 'd']);
  });

  it('offers no topic without a kata in the language', () => {
    assert.deepEqual(fresh([], { offers: of => of !== 'a' }), ['b', 'c']);
  });
});

describe('interleaving', () => {
  it('keeps the order where it can', () => {
    const items = ['a', 'a', 'b', 'c', 'a'].map((of, n) => ({ topic: of, n }));
    assert.deepEqual(
      interleave(items).map(({ n }) => n),
      [0, 2, 1, 3, 4],
    );
  });

  it('is a permutation that keeps the order within a topic and never repeats one while another waits', () => {
    fc.assert(
      fc.property(anyItems, items => {
        const before = [...items];
        const ordered = interleave(items);
        assert.deepEqual(items, before);
        assert.equal(ordered.length, items.length);
        for (const of of ['a', 'b', 'c', 'd']) {
          assert.deepEqual(
            ordered.filter(item => item.topic === of),
            items.filter(item => item.topic === of),
          );
        }
        assert.equal(ordered[0], items[0]);
        assertInterleaved(ordered);
      }),
      { numRuns: 1000 },
    );
  });
});

function assertInterleaved(items: readonly { readonly topic: string }[]): void {
  for (const [index, item] of items.entries()) {
    if (index === 0 || items[index - 1]?.topic !== item.topic) continue;
    assert.ok(
      items.slice(index).every(later => later.topic === item.topic),
      `${items.map(({ topic: of }) => of).join(' ')} at ${index}`,
    );
  }
}
