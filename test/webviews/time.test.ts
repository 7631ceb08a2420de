import assert from 'node:assert/strict';
import { activeMsAt, clockText } from '../../src/webviews/time';

describe('the timer', () => {
  it('shows minutes and seconds, and hours only where there are any', () => {
    assert.equal(clockText(0), '00:00');
    assert.equal(clockText(252_999), '04:12');
    assert.equal(clockText(3_600_000), '1:00:00');
    assert.equal(clockText(-5), '00:00');
  });

  it('runs on from the last reading while it ticks', () => {
    assert.equal(activeMsAt({ activeMs: 1000, ticking: true, at: 50 }, 2050), 3000);
  });

  it('stands still while it does not tick, and never runs backwards', () => {
    assert.equal(activeMsAt({ activeMs: 1000, ticking: false, at: 50 }, 2050), 1000);
    assert.equal(activeMsAt({ activeMs: 1000, ticking: true, at: 50 }, 10), 1000);
  });
});
