import assert from 'node:assert/strict';
import { attemptsAt, isAnswerHidden } from '../../src/core/attempts';
import { standing } from '../../src/core/undone';
import { idOf, noonOf, recall, rep, tuesday, undo } from './support';

describe('the attempts at a kata', () => {
  it('come newest first, without those of other katas', () => {
    const events = [rep(1), rep(2, { kata: 'other' }), recall(3, 'binary-search'), rep(4)];
    assert.deepEqual(
      attemptsAt(events, 'insert-position').map(({ id }) => id),
      [idOf(4), idOf(1)],
    );
  });

  it('leave out what was taken back', () => {
    assert.deepEqual(attemptsAt(standing([rep(1), undo(2, idOf(1))]), 'insert-position'), []);
  });

  it('tell when, in what and how', () => {
    const changes = { language: 'go', variation: 'shelf', procedural: 2 } as const;
    const [attempt] = attemptsAt([rep(1, { ...changes, outcome: { runs: 3, hints: 1 } })], 'insert-position');
    assert.deepEqual(attempt, {
      id: idOf(1),
      kata: 'insert-position',
      at: noonOf(tuesday),
      language: 'go',
      variation: 'shelf',
      grade: 2,
      passed: true,
      revealed: false,
      activeMs: 300_000,
      runs: 3,
      hints: 1,
    });
  });
});

describe('an answer', () => {
  const hidden = (phase: Parameters<typeof isAnswerHidden>[0]['phase'], recallFirst = false) =>
    isAnswerHidden({ phase, recallFirst });

  it('is out of view until the learner has one', () => {
    assert.deepEqual(
      (['predicting', 'coding', 'recalling', 'grading', 'recorded'] as const).map(phase => hidden(phase)),
      [true, true, false, false, false],
    );
  });

  it('is out of view in a recall that comes before the code', () => {
    assert.equal(hidden('recalling', true), true);
    assert.equal(hidden('grading', true), false);
  });
});
