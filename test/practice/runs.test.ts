import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { PracticeError } from '../../src/core/errors';
import { Bed, erroring, failing, passing } from './support';

describe('a run', () => {
  const bed = new Bed();

  async function coding() {
    const window = await bed.open();
    await window.practice.startRep({ kata: 'double' });
    await window.practice.predict(undefined);
    return window;
  }

  it('that errored is a failed run, never a pass', async () => {
    const { practice, runner } = await coding();
    runner.report = erroring;
    await practice.runTests();
    const { runs, failedRuns, phase } = practice.open?.rep ?? {};
    assert.deepEqual({ runs, failedRuns, phase }, { runs: 1, failedRuns: 1, phase: 'coding' });
  });

  it('is seen to be running until it ends', async () => {
    const { practice, runner } = await coding();
    const seen: boolean[] = [];
    practice.onDidChange(() => seen.push(practice.isRunning));
    runner.hold();
    const run = practice.runTests();
    await runner.began(1);
    assert.equal(practice.isRunning, true);
    runner.release(failing);
    await run;
    assert.equal(practice.isRunning, false);
    assert.equal(seen[0], true);
    assert.equal(seen.at(-1), false);
  });

  for (const heedsAbort of [true, false]) {
    describe(heedsAbort ? 'that ends when it is cancelled' : 'whose report comes although it was cancelled', () => {
      async function running() {
        const window = await coding();
        window.runner.heedsAbort = heedsAbort;
        window.runner.hold();
        const run = window.practice.runTests().then(
          () => undefined,
          (error: unknown) => error,
        );
        await window.runner.began(1);
        return { ...window, run };
      }
      const assertCancelled = (error: unknown) => {
        if (!heedsAbort) return;
        assert.ok(error instanceof PracticeError);
        assert.equal(error.message, 'The run was cancelled.');
      };

      it('changes nothing once the learner gave up', async () => {
        const { practice, runner, run } = await running();
        await practice.giveUp();
        const { open } = practice;
        assert.equal(open?.rep.phase, 'recalling');
        runner.release(passing);
        assertCancelled(await run);
        assert.equal(practice.open, open);
        assert.equal(practice.isRunning, false);
        assert.deepEqual([open?.rep.passed, open?.rep.runs], [false, 0]);
      });

      it('changes nothing once the rep is parked', async () => {
        const { practice, runner, run } = await running();
        await practice.park();
        runner.release(passing);
        assertCancelled(await run);
        assert.equal(practice.open, undefined);
        const { rep } = await practice.resume();
        assert.deepEqual([rep.phase, rep.runs, rep.passed], ['coding', 0, false]);
      });

      it('changes nothing in the next rep', async () => {
        const { practice, runner, run } = await running();
        await practice.park();
        await practice.startRep({ kata: 'again' });
        await practice.predict(undefined);
        runner.release(passing);
        assertCancelled(await run);
        assert.deepEqual([practice.open?.rep.phase, practice.open?.rep.runs], ['coding', 0]);
        assert.equal(practice.open?.report, undefined);
      });

      it('gives way to a newer one, which alone counts', async () => {
        const { practice, runner, run } = await running();
        const newer = practice.runTests();
        await runner.began(2);
        assert.deepEqual(
          runner.signals.map(signal => signal?.aborted),
          [true, false],
        );
        assert.equal(practice.isRunning, true);
        runner.release(failing);
        assertCancelled(await run);
        assert.equal(await newer, failing);
        assert.deepEqual([practice.open?.rep.runs, practice.open?.rep.failedRuns], [1, 1]);
        assert.equal(practice.isRunning, false);
      });
    });
  }

  it('asked for twice at once runs the newer one only', async () => {
    const { practice, runner } = await coding();
    runner.report = failing;
    const [older, newer] = await Promise.allSettled([practice.runTests(), practice.runTests()]);
    assert.deepEqual([older.status, newer.status], ['rejected', 'fulfilled']);
    assert.equal(runner.requests.length, 1);
    assert.equal(practice.open?.rep.runs, 1);
  });

  it('asked for and given up in the same moment never begins', async () => {
    const { practice, runner } = await coding();
    const run = practice.runTests();
    const givenUp = practice.giveUp();
    await assert.rejects(run, /The run was cancelled/);
    assert.equal((await givenUp).rep.phase, 'recalling');
    assert.equal(runner.requests.length, 0);
    assert.equal(practice.isRunning, false);
  });

  it('that breaks the runner is told to the caller and does not count', async () => {
    const { practice, runner } = await coding();
    const broken = new Error('no such program');
    runner.run = () => Promise.reject(broken);
    await assert.rejects(practice.runTests(), broken);
    assert.deepEqual([practice.open?.rep.phase, practice.open?.rep.runs], ['coding', 0]);
    assert.equal(practice.isRunning, false);
  });

  it('of a file that is gone runs no code at all', async () => {
    const { practice, runner, drafts } = await coding();
    await rm(drafts.codePath(practice.open?.rep.id ?? '', 'double.ts'));
    runner.report = failing;
    await practice.runTests();
    assert.equal(runner.requests[0]?.code, '');
  });

  it('is cancelled when the window closes, and the rep waits for the next one', async () => {
    const { practice, runner } = await coding();
    runner.hold();
    const run = practice.runTests();
    const rejected = assert.rejects(run, /cancelled/);
    await runner.began(1);
    await practice.dispose();
    await rejected;
    const next = await bed.open(200);
    const { rep } = await next.practice.resume();
    assert.deepEqual([rep.phase, rep.runs], ['coding', 0]);
  });
});
