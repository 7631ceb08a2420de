import assert from 'node:assert/strict';
import type { OpenProblem, PracticeEvent } from '../../src/core/events';
import { fold, refoldTouched } from '../../src/core/history';
import { historyFromJson, historyToJson } from '../../src/core/history-json';
import { morningOf, problemTitle } from '../../src/core/night';
import { foldOptions, historyOf, idOf, kata, noonOf, rep, topic, tuesday, undo } from './support';

const base = (number: number, day: number) => ({ v: 1, id: idOf(number), at: noonOf(day), by: '3f9c2a1e' }) as const;

function night(number: number, problem: OpenProblem = { text: 'Why is it slow?' }, day = tuesday): PracticeEvent {
  return { ...base(number, day), type: 'night', problem, restated: 'Say it.', tried: '', need: '' };
}

function morning(number: number, of: number, day = tuesday + 1): PracticeEvent {
  return { ...base(number, day), type: 'morning', night: idOf(of), came: 'The index.' };
}

const asked = (today: number, ...events: PracticeEvent[]) => morningOf(historyOf(...events), today)?.id;

describe('a problem left for the night', () => {
  it('is asked about on the next practice day, and on a later one where that was missed', () => {
    assert.equal(asked(tuesday, night(1)), undefined);
    assert.equal(asked(tuesday + 1, night(1)), idOf(1));
    assert.equal(asked(tuesday + 9, night(1)), idOf(1));
  });

  it('is asked about once', () => {
    assert.equal(asked(tuesday + 1, night(1), morning(2, 1)), undefined);
    assert.equal(asked(tuesday + 1, night(1), morning(2, 1), undo(3, idOf(2), tuesday + 1)), idOf(1));
  });

  it('gives way to a newer one, whose question an answer to the older does not take', () => {
    assert.equal(asked(tuesday + 1, night(1), night(2)), idOf(2));
    assert.equal(asked(tuesday + 1, night(1), night(2), morning(3, 1)), idOf(2));
  });

  it('is gone when it is undone, and the one before is open again', () => {
    assert.equal(asked(tuesday + 1, night(1), undo(2, idOf(1))), undefined);
    assert.equal(asked(tuesday + 1, night(1), night(2), undo(3, idOf(2))), idOf(1));
  });

  it('refolded after a late event is as if folded from the start', () => {
    const late = morning(2, 1);
    const events = [night(1), late, rep(3, { day: tuesday + 2 })];
    const history = historyOf(night(1), rep(3, { day: tuesday + 2 }));
    refoldTouched(history, events, [late], foldOptions);
    assert.deepEqual(history, fold(events, foldOptions));
  });

  it('is kept by a snapshot', () => {
    const history = historyOf(night(1));
    assert.deepEqual(historyFromJson(JSON.parse(JSON.stringify(historyToJson(history)))), history);
  });

  it('is called by the title of its kata or topic, or by the first line of its own text', () => {
    const titles = { katas: [kata('k', { title: 'Kata' })], topics: [{ ...topic('t'), title: 'Topic' }] };
    const called = (problem: OpenProblem) => problemTitle(problem, titles);
    assert.deepEqual(
      [called({ kata: 'k' }), called({ topic: 't' }), called({ text: ' One\ntwo' })],
      ['Kata', 'Topic', 'One'],
    );
    assert.equal(called({ kata: 'gone' }), 'gone');
  });
});
