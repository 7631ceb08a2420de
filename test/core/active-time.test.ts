import assert from 'node:assert/strict';
import fc from 'fast-check';
import { elapsed, idleMs, isTicking, noTime, stop, touch } from '../../src/core/active-time';

describe('active time', () => {
  it('counts nothing before the first sign of life', () => {
    assert.equal(elapsed(noTime, 1_000_000), 0);
    assert.equal(touch(noTime, 1_000_000).countedMs, 0);
  });

  it('counts from one sign of life to the next', () => {
    const time = touch(touch(touch(noTime, 1000), 6000), 36_000);
    assert.equal(time.countedMs, 35_000);
    assert.equal(elapsed(time, 40_000), 39_000);
  });

  it('counts 60 s of a pause and not a millisecond more', () => {
    assert.equal(idleMs, 60_000);
    const time = touch(noTime, 0);
    assert.equal(elapsed(time, 59_999), 59_999);
    assert.equal(elapsed(time, 60_000), 60_000);
    assert.equal(elapsed(time, 60_001), 60_000);
    assert.equal(touch(time, 3_600_000).countedMs, 60_000);
    assert.equal(stop(time, 3_600_000).countedMs, 60_000);
  });

  it('stands still once stopped, and goes on with the next sign of life', () => {
    const stopped = stop(touch(noTime, 0), 10_000);
    assert.equal(elapsed(stopped, 500_000), 10_000);
    assert.equal(stop(stopped, 600_000).countedMs, 10_000);
    const again = touch(stopped, 700_000);
    assert.equal(elapsed(again, 705_000), 15_000);
  });

  it('counts nothing when the clock is set back', () => {
    const time = touch(touch(noTime, 100_000), 105_000);
    assert.equal(elapsed(time, 50_000), 5000);
    assert.equal(elapsed(touch(time, 50_000), 52_000), 7000);
  });

  it('is ticking for 60 s after a sign of life', () => {
    assert.equal(isTicking(noTime, 0), false);
    assert.equal(isTicking(touch(noTime, 0), 59_999), true);
    assert.equal(isTicking(touch(noTime, 0), 60_000), false);
    assert.equal(isTicking(stop(touch(noTime, 0), 10), 20), false);
  });

  it('never runs backwards and never faster than the clock', () => {
    const anySteps = fc.array(fc.tuple(fc.integer({ min: -100_000, max: 200_000 }), fc.boolean()));
    fc.assert(
      fc.property(anySteps, steps => {
        let now = 0;
        let forward = 0;
        let time = noTime;
        for (const [wait, isStop] of steps) {
          now += wait;
          forward += Math.max(0, wait);
          const next = isStop ? stop(time, now) : touch(time, now);
          assert.ok(next.countedMs >= time.countedMs);
          assert.equal(next.countedMs, elapsed(time, now));
          time = next;
        }
        assert.ok(time.countedMs <= forward);
      }),
    );
  });
});
