import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PostponeEvent, PracticeEvent } from '../../src/core/events';
import { fold, refoldTouched } from '../../src/core/history';
import { historyFromJson, historyToJson } from '../../src/core/history-json';
import { dayText } from '../../src/core/local-time';
import { queue } from '../../src/core/queue';
import { anyLog, foldOptions, historyOf, idOf, noonOf, recall, rep, scheduler, topic, tuesday, undo } from './support';

type Decided = 'suspend' | 'unsuspend' | 'forget';

function decided(number: number, type: Decided, of = 'a', day = tuesday): PracticeEvent {
  return { v: 1, id: idOf(number), at: noonOf(day), by: '3f9c2a1e', type, topic: of };
}

function postponed(number: number, to: number, changes: Partial<PostponeEvent> = {}): PostponeEvent {
  const base = { v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e' } as const;
  return { ...base, type: 'postpone', topic: 'a', to: dayText(to), ...changes };
}

const learnt = rep(1, { topic: 'a', procedural: 3, conceptual: 4 });
const input = (...events: PracticeEvent[]) => ({
  history: historyOf(...events),
  scheduler,
  topics: [topic('a'), topic('b')],
  today: tuesday + 90,
  language: 'typescript' as const,
  newTopicsPerDay: 9,
  offers: () => true,
});
const topicsOf = (items: readonly { readonly topic: string }[]) => [...new Set(items.map(item => item.topic))];

describe('a suspended topic', () => {
  it('is neither due nor new until it is resumed, and keeps its memories', () => {
    const events = [learnt, rep(2, { topic: 'b' }), decided(3, 'suspend')];
    assert.deepEqual(topicsOf(queue(input(...events)).due), ['b']);
    assert.deepEqual(historyOf(...events).topics, historyOf(learnt, rep(2, { topic: 'b' })).topics);
    assert.ok(topicsOf(queue(input(...events, decided(4, 'unsuspend'))).due).includes('a'));
    assert.deepEqual(topicsOf(queue(input(decided(1, 'suspend'))).fresh), ['b']);
  });

  it('stays suspended when it is practised all the same', () => {
    assert.equal(historyOf(learnt, decided(2, 'suspend'), rep(3, { topic: 'a' })).suspended.get('a'), tuesday);
  });
});

describe('a forgotten topic', () => {
  it('begins anew: it is new, and its next rep is its first', () => {
    assert.deepEqual(topicsOf(queue(input(learnt, decided(2, 'forget'))).fresh), ['a', 'b']);
    const again = rep(3, { topic: 'a', procedural: 2, day: tuesday + 5 });
    const { topics, katas } = historyOf(learnt, decided(2, 'forget'), again);
    assert.deepEqual(topics.get('a'), historyOf(again).topics.get('a'));
    assert.equal(katas.get(learnt.kata)?.reps, 2);
  });

  it('is suspended no longer', () => {
    const { suspended } = historyOf(learnt, decided(2, 'suspend'), decided(3, 'forget'));
    assert.equal(suspended.size, 0);
  });
});

describe('a postponed memory', () => {
  const memories = (...events: PracticeEvent[]) => {
    const known = historyOf(learnt, ...events).topics.get('a');
    return [known?.procedural.get('typescript')?.due, known?.conceptual?.due];
  };
  const [doing = 0, explaining = 0] = memories();

  it('falls due on the day chosen, the others as before', () => {
    assert.deepEqual(memories(postponed(2, tuesday + 40, { kind: 'conceptual' })), [doing, tuesday + 40]);
    const doingOnly = { kind: 'procedural', language: 'typescript' } as const;
    assert.deepEqual(memories(postponed(2, tuesday + 40, doingOnly)), [tuesday + 40, explaining]);
    assert.deepEqual(memories(postponed(2, tuesday + 40, { ...doingOnly, language: 'python' })), [doing, explaining]);
  });

  it('without a kind: those due before the day move to it; where the day is past already, those due after it', () => {
    assert.ok(doing < explaining);
    assert.deepEqual(memories(postponed(2, doing + 1)), [doing + 1, explaining]);
    assert.deepEqual(memories(postponed(2, tuesday)), [tuesday, tuesday]);
  });

  it('is scheduled by FSRS again from its next review on', () => {
    const next = rep(3, { topic: 'a', day: tuesday + 50 });
    const due = (...events: PracticeEvent[]) =>
      historyOf(...events)
        .topics.get('a')
        ?.procedural.get('typescript')?.due;
    assert.equal(due(learnt, postponed(2, tuesday + 40), next), due(learnt, next));
  });

  it('is of no topic that is not begun', () => {
    assert.equal(historyOf(postponed(1, tuesday + 9)).topics.size, 0);
  });
});

describe('a due day chosen when a review was recorded', () => {
  const range = scheduler.dueRange(undefined, tuesday, 4, 0.9);
  const chosen = (day: number) => {
    const due = { procedural: dayText(day), conceptual: dayText(day) };
    const known = historyOf(rep(1, { topic: 'a', procedural: 4, conceptual: 4, due })).topics.get('a');
    return [known?.procedural.get('typescript')?.due, known?.conceptual?.due];
  };

  it('is the one the memory falls due, wherever in the fuzz range', () => {
    assert.ok(range && range.most > range.least);
    for (let day = range.least; day <= range.most; day++) assert.deepEqual(chosen(day), [day, day]);
    const event = { ...recall(1, 'a', tuesday, 4), due: { conceptual: dayText(range.most) } };
    assert.equal(historyOf(event).topics.get('a')?.conceptual?.due, range.most);
  });

  it('counts no longer once it is out of the range, as after a change of retention', () => {
    assert.ok(range);
    const own = chosen(range.most + 1);
    assert.deepEqual(own, chosen(range.least - 1));
    assert.ok(own.every(day => day !== undefined && day >= range.least && day <= range.most));
  });
});

describe('a history with decisions', () => {
  const anyDecided = fc
    .tuple(anyLog, fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom(0, 1, 2, 3))))
    .map(([log, decisions]) => {
      const events: PracticeEvent[] = [...log];
      for (const [position, which] of decisions) {
        const at = Math.min(position, events.length);
        const day = at === 0 ? tuesday : Number.NaN;
        const before = events[at - 1];
        const event =
          which === 3
            ? postponed(0, tuesday + 30)
            : decided(0, (['suspend', 'unsuspend', 'forget'] as const)[which] ?? 'forget');
        events.splice(at, 0, { ...event, at: Number.isNaN(day) && before ? before.at : noonOf(tuesday) });
      }
      return events.map((event, index) => ({ ...event, id: idOf(index + 1) }));
    });

  it('is the same when one of them is taken back, folded anew or only where it touches', () => {
    fc.assert(
      fc.property(anyDecided, fc.nat(), (events, which) => {
        const target = events[which % Math.max(1, events.length)];
        if (!target) return;
        const history = fold(events, foldOptions);
        const after = [...events, undo(events.length + 1, target.id, tuesday + 700)];
        const whole = fold(after, foldOptions);
        refoldTouched(history, after, [target], foldOptions);
        assert.deepEqual(history.suspended, whole.suspended);
        assert.deepEqual(history.topics, whole.topics);
      }),
    );
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(anyDecided, events => {
        const history = fold(events, foldOptions);
        assert.deepEqual(historyFromJson(JSON.parse(JSON.stringify(historyToJson(history)))), history);
      }),
    );
  });
});
