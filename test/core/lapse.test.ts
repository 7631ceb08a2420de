import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Grade, LapseReason } from '../../src/core/events';
import { addLapse, type LapseCounts, lapseReasons, lapsesText } from '../../src/core/lapse';
import { english } from '../../src/core/words';
import { historyOf, idOf, rep, tuesday, undo } from './support';

const lapsed = (number: number, lapse: LapseReason, procedural: Grade = 1) =>
  rep(number, { procedural, outcome: { passed: false, firstRun: false, lapse } });
const lapsesOf = (...events: Parameters<typeof historyOf>) => historyOf(...events).topics.get('binary-search')?.lapses;

describe('why it lapsed', () => {
  it('is summed over the reps of a topic, undone ones left out', () => {
    const log = [lapsed(1, 'misread'), lapsed(2, 'rushed'), lapsed(3, 'misread')];
    assert.deepEqual(lapsesOf(...log), { misread: 2, rushed: 1 });
    assert.deepEqual(lapsesOf(...log, undo(4, idOf(3))), { misread: 1, rushed: 1 });
  });

  it('is nothing where no reason was tagged, or the rep was graded otherwise', () => {
    assert.equal(lapsesOf(rep(1, { procedural: 1 })), undefined);
    assert.equal(lapsesOf(lapsed(1, 'misread', 2)), undefined);
  });

  it('of a newer Spindle is left alone', () => {
    assert.equal(lapsesOf(lapsed(1, 'dreamt' as LapseReason)), undefined);
  });

  it('begins anew with the topic', () => {
    const base = { v: 1, id: idOf(2), at: rep(2).at, by: '3f9c2a1e' } as const;
    const forgotten = { ...base, type: 'forget', topic: 'binary-search' } as const;
    assert.equal(lapsesOf(lapsed(1, 'misread'), forgotten, rep(3, { day: tuesday + 1 })), undefined);
  });

  it('is told the most frequent first, with its count', () => {
    assert.equal(lapsesText({ rushed: 1, misread: 3 }, english), 'misread 3, rushed 1');
    assert.equal(lapsesText({}, english), undefined);
    assert.equal(lapsesText(undefined, english), undefined);
  });

  it('counts each tag once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lapseReasons)), tags => {
        const counts = tags.reduce<LapseCounts | undefined>(addLapse, undefined);
        return Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0) === tags.length;
      }),
    );
  });
});
