import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent, StingEvent } from '../../src/core/events';
import { fold, refoldTouched } from '../../src/core/history';
import { historyFromJson, historyToJson } from '../../src/core/history-json';
import { Scheduler } from '../../src/core/memory';
import { queue } from '../../src/core/queue';
import { rulePoints, stingHeat, stingTitle, stingTopic, stingTopics } from '../../src/core/sting';
import { anyLog, foldOptions, historyOf, idOf, noonOf, recall, rep, scheduler, topic, tuesday, undo } from './support';

function sting(number: number, changes: Partial<StingEvent> = {}): StingEvent {
  const told = { expected: 'The sum of all.', happened: 'The last item was left out.', why: 'I wrote < for <=.' };
  const place = { file: 'src/cart.ts', lines: { from: 3, to: 5 }, language: 'typescript', code: 'let a;' };
  const base = { v: 1, id: idOf(number), at: noonOf(tuesday), by: '3f9c2a1e', type: 'sting' } as const;
  return { ...base, ...told, ...place, rule: 'Say aloud what the last index is.', ...changes };
}

const own = stingTopic(idOf(1));
const dueOn = (day: number, ...events: PracticeEvent[]) => {
  const history = historyOf(...events);
  const topics = [topic('binary-search'), ...stingTopics(history.stings, 'Stings')];
  const rest = { scheduler, today: day, language: 'typescript', newTopicsPerDay: 1, offers: () => true } as const;
  return queue({ history, topics, ...rest });
};

describe('a sting', () => {
  it('is asked first the day after, whatever the retention', () => {
    assert.deepEqual(dueOn(tuesday, sting(1)).due, []);
    const [item] = dueOn(tuesday + 1, sting(1)).due;
    assert.deepEqual([item?.kind, item?.topic], ['conceptual', own]);
    fc.assert(
      fc.property(fc.double({ min: 0.7, max: 0.97, noNaN: true }), retention => {
        const history = fold([sting(1)], { ...foldOptions, scheduler: new Scheduler({ retention }) });
        return history.topics.get(own)?.conceptual?.due === tuesday + 1;
      }),
    );
  });

  it('comes back as any memory does once its rule was recalled, and sooner than what was learnt in peace', () => {
    const dueAfter = (...events: PracticeEvent[]) =>
      historyOf(...events, recall(2, own, tuesday + 1, 3)).topics.get(own)?.conceptual?.due ?? 0;
    assert.ok(dueAfter(sting(1)) > tuesday + 1);
    assert.ok(dueAfter(sting(1)) <= dueAfter());
  });

  it('takes the place of no new topic of the day', () => {
    assert.deepEqual(
      dueOn(tuesday, sting(1)).fresh.map(item => item.topic),
      ['binary-search'],
    );
  });

  it('is gone when it is undone, and back when that is undone', () => {
    const taken = historyOf(sting(1), undo(2, idOf(1)));
    assert.deepEqual([taken.stings.size, taken.topics.size], [0, 0]);
    const back = historyOf(sting(1), undo(2, idOf(1)), undo(3, idOf(2)));
    assert.deepEqual(back.topics, historyOf(sting(1)).topics);
  });

  it('is asked by what happened: its title does not give the rule away', () => {
    assert.equal(stingTitle(sting(1)), 'cart.ts: The last item was left out.');
    assert.equal(stingTitle(sting(1, { happened: '', expected: '', file: 'a.ts' })), 'a.ts');
    assert.equal(stingTitle(sting(1, { happened: 'x'.repeat(200) })).length, 'cart.ts: '.length + 60);
  });

  it('has each line of its rule as a key point', () => {
    const texts = rulePoints(' One.\n\n Two. ').map(point => `${point.id}: ${point.text}`);
    assert.deepEqual(texts, ['rule-1: One.', 'rule-2: Two.']);
  });

  it('is hotter the longer its rule was not recalled', () => {
    const history = historyOf(sting(1), sting(2), recall(3, own, tuesday + 1, 4));
    const heat = stingHeat(
      history.stings,
      id => history.topics.get(id)?.conceptual,
      memory => scheduler.retrievability(memory, tuesday + 3),
    );
    assert.deepEqual(
      heat.map(({ id, recalls }) => [id, recalls]),
      [
        [idOf(2), 0],
        [idOf(1), 1],
      ],
    );
    assert.ok(heat.every(one => one.heat >= 0 && one.heat <= 1));
  });

  it('folds on its own: refolded after a late event or an undo it is as if folded from the start', () => {
    fc.assert(
      fc.property(anyLog, fc.nat({ max: 30 }), fc.boolean(), (log, at, isUndone) => {
        const late = [sting(900), ...(isUndone ? [undo(901, idOf(900))] : [])];
        const place = Math.min(at, log.length);
        const events = [...log.slice(0, place), ...late, ...log.slice(place)];
        const history = fold(log, foldOptions);
        refoldTouched(history, events, late, foldOptions);
        assert.deepEqual(history, fold(events, foldOptions));
      }),
    );
  });

  it('is kept by a snapshot', () => {
    const history = historyOf(sting(1), rep(2));
    assert.deepEqual(historyFromJson(JSON.parse(JSON.stringify(historyToJson(history)))), history);
  });
});
