import { deepEqual, equal } from 'node:assert/strict';
import { activity } from '../../src/core/activity';
import type { PracticeEvent } from '../../src/core/events';
import { english } from '../../src/core/words';
import { idOf, noonOf, rep, tuesday, undo } from './support';

const katas = [{ id: 'largest-value', title: 'The largest number' }];
const topics = [{ id: 'heaps', title: 'Heaps' }];

describe('The activity', () => {
  const lines = (events: readonly PracticeEvent[], limit = 100) => {
    return activity({ events, katas, topics, today: tuesday + 2, dayStartHour: 4, limit }, english);
  };
  const other = (type: string, fields: object): PracticeEvent =>
    ({ v: 1, id: idOf(1), at: noonOf(tuesday), by: '3f9c2a1e', type, ...fields }) as PracticeEvent;

  it('is the newest event first, and no more than asked for', () => {
    deepEqual(
      lines([rep(1), rep(2), rep(3)], 2).map(({ id }) => id),
      [idOf(3), idOf(2)],
    );
  });

  it('says of a rep which kata, when and how', () => {
    const [line] = lines([rep(1, { kata: 'largest-value' })]);
    equal(line?.title, 'Rep: The largest number');
    equal(line?.kata, 'largest-value');
    equal(line?.detail, '2 d ago 12:00 · Good · 5 min');
  });

  it('says the ids of what no pack has any more', () => {
    equal(lines([rep(1, { kata: 'gone' })])[0]?.title, 'Rep: gone');
  });

  it('has no line for an undo: what it took back is undone, and brought back by undoing that', () => {
    const [second, first] = lines([rep(1), rep(2), undo(3, idOf(1))]);
    deepEqual([second?.isUndone, second?.undo], [false, idOf(2)]);
    deepEqual([first?.isUndone, first?.undo], [true, idOf(3)]);
    const [, again] = lines([rep(1), rep(2), undo(3, idOf(1)), undo(4, idOf(3))]);
    deepEqual([again?.isUndone, again?.undo], [false, idOf(1)]);
  });

  it('cannot bring back alone what went with its import', () => {
    const importing = other('import', { id: idOf(2), from: 'old.jsonl', ids: [idOf(1)] });
    const [whole, one] = lines([rep(1), importing, undo(3, idOf(2))]);
    deepEqual([whole?.title, whole?.isUndone, whole?.undo], ['Imported: old.jsonl', true, idOf(3)]);
    deepEqual([one?.isUndone, one?.undo], [true, undefined]);
  });

  it('has words for every event, a type this build does not know included', () => {
    const titles = [
      other('pause', { from: '2026-11-24', to: '2026-11-26' }),
      other('suspend', { topic: 'heaps' }),
      other('unsuspend', { topic: 'heaps' }),
      other('forget', { topic: 'heaps' }),
      other('postpone', { topic: 'heaps', kind: 'conceptual', to: '2026-12-01' }),
      other('placement', { answers: [] }),
      other('dream', {}),
    ].map(event => lines([event])[0]?.title);
    deepEqual(titles, [
      'Streak paused',
      'Suspended: Heaps',
      'Resumed: Heaps',
      'Begun anew: Heaps',
      'Postponed: Heaps',
      'Level found',
      'Unknown: dream',
    ]);
  });
});
