import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createCoalesced } from '../../src/log/coalesce';

describe('coalesced writes', () => {
  it('write the first value and the newest, none in between, never two at once', async () => {
    const written: number[] = [];
    let running = 0;
    const coalesced = createCoalesced<number>(async value => {
      running += 1;
      assert.equal(running, 1);
      await nextTurn();
      written.push(value);
      running -= 1;
    });
    const first = coalesced.write(1);
    await nextTurn();
    await Promise.all([first, coalesced.write(2), coalesced.write(3), coalesced.write(4)]);
    assert.deepEqual(written, [1, 4]);
  });

  it('resolve only once the value or a newer one is written', async () => {
    const written: number[] = [];
    const coalesced = createCoalesced<number>(async value => {
      await nextTurn();
      written.push(value);
    });
    void coalesced.write(1);
    await coalesced.write(2);
    assert.equal(written.at(-1), 2);
  });

  it('reject where their write fails, and go on', async () => {
    const coalesced = createCoalesced<number>(async value => {
      await nextTurn();
      if (value === 1) throw new Error('full');
    });
    const failing = assert.rejects(coalesced.write(1), /full/);
    await nextTurn();
    await coalesced.write(2);
    await failing;
    await coalesced.idle();
  });
});
