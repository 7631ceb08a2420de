import { equal } from 'node:assert/strict';
import { formatAt } from '../../src/core/local-time';
import { minutesSinceRest } from '../../src/core/rest';
import { rep } from './support';

describe('Minutes since a rest', () => {
  /** A rep of `active` minutes recorded at minute `at`. */
  const done = (number: number, at: number, active: number) =>
    rep(number, { at: formatAt(at * 60_000, 0), outcome: { activeMs: active * 60_000 } });

  it('are those practised, with three for each recall', () => {
    equal(minutesSinceRest([]), 0);
    equal(minutesSinceRest([done(1, 10, 7)]), 10);
    equal(minutesSinceRest([done(1, 10, 7), done(2, 22, 8)]), 21);
  });

  it('begin anew after a gap that practice does not explain', () => {
    equal(minutesSinceRest([done(1, 10, 7), done(2, 30, 8)]), 11);
    equal(minutesSinceRest([done(1, 10, 7), done(2, 24, 8)]), 21, 'reading the problem is no rest');
  });
});
