import assert from 'node:assert/strict';
import { DayLimits } from '../src/day-limits';

describe('the limits of a day', () => {
  const usual = { minutes: 30, newTopics: 2 };

  it('are the usual ones, and as much again for each time more is asked for', () => {
    const limits = new DayLimits();
    assert.deepEqual(limits.of(5, usual), usual);
    limits.more(5);
    limits.more(5);
    assert.deepEqual(limits.of(5, usual), { minutes: 90, newTopics: 6 });
  });

  it('are the usual ones again on another day, an earlier one too', () => {
    const limits = new DayLimits();
    limits.more(5);
    assert.deepEqual([limits.of(6, usual), limits.of(4, usual)], [usual, usual]);
    limits.more(6);
    assert.equal(limits.of(6, usual).minutes, 60);
  });
});
