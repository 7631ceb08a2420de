import { deepEqual, ok } from 'node:assert/strict';
import { predictionErrors } from '../../../src/core/dashboard/prediction-errors';
import { recall, rep, tuesday } from '../support';
import { replayOf } from './support';

const predicted = (number: number, pass: number, firstRun: boolean, day = tuesday) =>
  rep(number, { day, predicted: { pass, minutes: 5 }, outcome: { firstRun } });

describe('Prediction errors by week', () => {
  it('are mean outcome minus chance, with their sign and without, weeks beginning on Monday', () => {
    const { practised } = replayOf(
      predicted(1, 0.75, true, tuesday - 2),
      predicted(2, 0.75, false, tuesday - 1),
      predicted(3, 0.25, true),
    );
    deepEqual(predictionErrors(practised), [
      { week: '2026-11-16', count: 1, signed: 0.25, absolute: 0.25 },
      { week: '2026-11-23', count: 2, signed: 0, absolute: 0.75 },
    ]);
  });

  it('leave out what was not predicted, never ran, or was a recall', () => {
    const never = rep(2, { predicted: { pass: 1, minutes: 1 }, outcome: { runs: 0 } });
    deepEqual(predictionErrors(replayOf(rep(1), never, recall(3, 'heaps')).practised), []);
  });

  it('hold an edit against par', () => {
    const edit = rep(1, { predicted: { pass: 0.5, minutes: 5 }, outcome: { firstRun: true, edits: 9, par: 5 } });
    ok((predictionErrors(replayOf(edit).practised)[0]?.signed ?? 0) < 0);
  });
});
