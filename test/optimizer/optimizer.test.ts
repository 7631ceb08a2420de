import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOptimizer } from '../../esbuild.js';
import { PracticeError } from '../../src/core/errors';
import { publishedWeights } from '../../src/core/memory';
import type { OptimizeRequest } from '../../src/optimizer/optimize';
import { WorkerOptimizer } from '../../src/optimizer/optimizer';
import { forgetful, simulatedReviews } from './simulated-learner';

describe('The optimizer in a thread of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-optimizer-'));
  const request: OptimizeRequest = { reviews: simulatedReviews(forgetful, 100, 1), current: publishedWeights };
  /** About two seconds of work. */
  const large: OptimizeRequest = { reviews: simulatedReviews(forgetful, 1500, 1), current: publishedWeights };
  before(() => buildOptimizer(folder));
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => equal(workersAlive(), 0, 'no thread is left'));

  /** An optimizer whose worker is this program. */
  function withWorker(program: string, timeLimitMs?: number): WorkerOptimizer {
    const own = mkdtempSync(join(folder, 'worker-'));
    writeFileSync(join(own, 'worker.js'), program);
    return new WorkerOptimizer({ folder: own, ...(timeLimitMs ? { timeLimitMs } : {}) });
  }
  const fails = (work: Promise<unknown>, why: RegExp) =>
    rejects(work, error => {
      ok(error instanceof PracticeError, String(error));
      return (
        why.test(error.message) && /Nothing has changed; "Spindle: Optimize Schedule" tries again/.test(error.message)
      );
    });

  it('fits weights that predict better', async () => {
    const { isBetter, weights, reviews, fittedTo } = await new WorkerOptimizer({ folder }).optimize(request);
    deepEqual([isBetter, weights.length, reviews], [true, 21, request.reviews.length]);
    equal(fittedTo, Math.floor(reviews * 0.8));
  });

  it('tells how far it is, and the host stays free meanwhile', async () => {
    const shares: number[] = [];
    await new WorkerOptimizer({ folder }).optimize(large, { onProgress: share => shares.push(share) });
    ok(shares.length > 0 && shares.every(share => share >= 0 && share <= 1), shares.join(' '));
    deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
      'it only grows',
    );
  });

  it('ends at once when it is cancelled in the middle of a fit', async () => {
    const cancel = new AbortController();
    const reason = new Error('enough');
    const onProgress = () => cancel.abort(reason);
    await rejects(new WorkerOptimizer({ folder }).optimize(large, { signal: cancel.signal, onProgress }), reason);
  });

  it('does not begin when it is cancelled before', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await rejects(new WorkerOptimizer({ folder }).optimize(request, { signal }), /too late/);
  });

  it('says that its thread was killed', async () => {
    await fails(withWorker('process.exit(3)').optimize(request), /thread ended with code 3/);
  });

  it('says what broke in its thread', async () => {
    await fails(withWorker('throw new Error("out of paper")').optimize(request), /out of paper/);
  });

  it('gives up on a thread that hangs', async () => {
    await fails(withWorker('for (;;);', 300).optimize(request), /did not end within 0\.3 s/);
  });

  it('says that its WebAssembly is missing or broken', async () => {
    const own = mkdtempSync(join(folder, 'broken-'));
    cpSync(join(folder, 'worker.js'), join(own, 'worker.js'));
    await fails(new WorkerOptimizer({ folder: own }).optimize(request), /fsrs\.wasm/);
    writeFileSync(join(own, 'fsrs.wasm'), 'not WebAssembly');
    await fails(new WorkerOptimizer({ folder: own }).optimize(request), /WebAssembly/);
  });

  it('finds nothing in no reviews at all', async () => {
    const none = await new WorkerOptimizer({ folder }).optimize({ reviews: [], current: publishedWeights });
    deepEqual([none.reviews, none.judgedOn, none.isFitted, none.isBetter], [0, 0, false, false]);
  });

  it('finds nothing in reviews that make no sense, and does not break', async () => {
    const reviews = Array.from({ length: 2000 }, (_, index) => {
      const elapsed = index < 200 ? 0 : 4_000_000;
      return { memory: index % 200, day: Math.floor(index / 200) * 4_000_000, elapsed, grade: 1 as const };
    });
    const { isBetter, weights } = await new WorkerOptimizer({ folder }).optimize({
      reviews,
      current: publishedWeights,
    });
    ok(weights.every(Number.isFinite));
    equal(typeof isBetter, 'boolean');
  });
});

/** Threads of this process that have not ended. */
function workersAlive(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'MessagePort' || name === 'Worker').length;
}
