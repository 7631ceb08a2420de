import assert from 'node:assert/strict';
import { expectedMinutes, practisedMinutes } from '../../src/core/expected-minutes';
import { historyOf, recall, rep, tuesday } from './support';

const doing = { kind: 'procedural', language: 'typescript' } as const;
const explaining = { kind: 'conceptual' } as const;
/** Reps that took so many minutes each. */
const times = (...minutes: number[]) =>
  historyOf(
    ...minutes.map((of, index) => rep(index + 1, { outcome: { activeMs: of * 60_000, level: (index % 3) + 1 } })),
  );

describe('the minutes an item will take', () => {
  it('are 10 for a rep and 3 for a recall before there are three times of ones own', () => {
    assert.equal(expectedMinutes(historyOf())(doing), 10);
    assert.equal(expectedMinutes(times(1, 1))(doing), 10);
    assert.equal(expectedMinutes(times(30, 30, 30))(explaining), 3);
  });

  it('are then the median of that language over all levels, and the recall', () => {
    const minutesOf = expectedMinutes(times(4, 2, 60));
    assert.deepEqual([minutesOf(doing), minutesOf(doing)], [7, 7]);
    assert.equal(minutesOf({ ...doing, language: 'python' }), 10);
  });
});

describe('the minutes practised on a day', () => {
  it('are those of its reps, and of each recall the usual ones', () => {
    const history = historyOf(rep(1, { day: tuesday - 1 }), rep(2, { outcome: { activeMs: 240_000 } }), recall(3, 'a'));
    assert.equal(practisedMinutes(history, tuesday), 4 + 3 + 3);
    assert.equal(practisedMinutes(history, tuesday + 1), 0);
  });
});
