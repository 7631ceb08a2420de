import { deepEqual, equal } from 'node:assert/strict';
import { debrief } from '../../src/core/debrief';
import { recall, rep } from './support';

describe('a debrief', () => {
  const predicted = (pass: number) => ({ predicted: { pass, minutes: 5 } });

  it('counts what was done, with the active time of the reps', () => {
    const { reps, recalls, activeMs } = debrief([rep(1), recall(2, 'graphs'), rep(3)]);
    deepEqual([reps, recalls, activeMs], [2, 1, 600_000]);
    deepEqual(debrief([]), { reps: 0, recalls: 0, activeMs: 0 });
  });

  it('names the nearest and the farthest prediction', () => {
    const { best, worst } = debrief([
      rep(1, { ...predicted(0.7), topic: 'a' }),
      rep(2, { ...predicted(0.95), topic: 'b' }),
      rep(3, { ...predicted(0.8), topic: 'c', outcome: { firstRun: false } }),
    ]);
    deepEqual([best?.topic, worst?.topic, worst?.error], ['b', 'c', -0.8]);
  });

  it('names none where none was clearly better', () => {
    const failed = { ...predicted(0.7), outcome: { firstRun: false } };
    equal(debrief([rep(1, failed), rep(2, failed)]).best, undefined);
  });

  it('compares nothing with one prediction, nor with one about a run that never was', () => {
    equal(debrief([rep(1, predicted(0.7)), rep(2)]).best, undefined);
    equal(debrief([rep(1, predicted(0.7)), rep(2, { ...predicted(0.2), outcome: { runs: 0 } })]).worst, undefined);
  });
});
