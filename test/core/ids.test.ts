import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createIdMaker, isId } from '../../src/core/ids';

describe('ids', () => {
  it('never repeat and always grow, whatever the clock and chance do', () => {
    // Above 0.96 every digit is the last one, and the library cannot count on: one chance in 32^16.
    const anyRandom = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 2 }), anyRandom, (times, chance) => {
        const makeId = createIdMaker(() => chance);
        const ids = times.map(time => makeId(1_780_000_000_000 + time));
        assert.deepEqual(ids, [...new Set(ids)].sort());
        assert.ok(ids.every(isId));
      }),
    );
  });

  it('sort by their time across makers', () => {
    const early = createIdMaker(() => 0.99)(1_780_000_000_000);
    const late = createIdMaker(() => 0)(1_780_000_000_001);
    assert.ok(early < late);
  });

  it('are in one spelling that no path can hide in', () => {
    assert.ok(isId('01KB00000000000000000000AA'));
    for (const text of [
      '',
      '01kb00000000000000000000aa',
      '01KB00000000000000000000A',
      '01KB00000000000000000000AAA',
      '81KB00000000000000000000AA',
      '01KB0000000000000000000IAA',
      '../../01KB0000000000000000',
      '01KB00000000000000000000AA\n',
    ]) {
      assert.equal(isId(text), false, text);
    }
  });
});
