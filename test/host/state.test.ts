import { deepEqual, equal, notEqual, ok, rejects } from 'node:assert/strict';
import type { PracticeState } from '../../src/core/state';
import { command, putAwayAfterEach, spindle, startCoding, startRecalling } from './support';

describe('The state that other extensions see', () => {
  putAwayAfterEach();

  /** All but the number of events, which only grows. */
  const standing = async (): Promise<Omit<PracticeState, 'events'>> => {
    const { events: _, ...rest } = (await spindle()).state();
    return rest;
  };

  it('is plain JSON, and offers new topics on the first day', async () => {
    const { apiVersion, state } = await spindle();
    equal(apiVersion, 1);
    deepEqual(JSON.parse(JSON.stringify(state())), state());
    const { today, topics, streak, calibration } = state();
    deepEqual([today.due, today.new, today.done], [0, 2, 0]);
    ok(today.minutes > 0);
    deepEqual([topics, streak, calibration], [[], { current: 0, longest: 0, days: [] }, null]);
  });

  it('holds both memories of a topic once a rep was graded, each with its own due day', async () => {
    await startRecalling();
    await command('recall', { summary: 'Carry the best so far.', recalled: ['one-pass'] });
    await command('grade', { procedural: 4, conceptual: 1 });
    const { topics } = (await spindle()).state();
    const [doing, explaining] = topics;
    deepEqual(
      topics.map(({ topic, language, kind, reps }) => ({ topic, language, kind, reps })),
      [
        { topic: 'collections', language: 'typescript', kind: 'procedural', reps: 1 },
        { topic: 'collections', language: undefined, kind: 'conceptual', reps: 1 },
      ],
    );
    ok(doing && explaining);
    for (const { stability, difficulty, retrievability, due } of [doing, explaining]) {
      ok(stability > 0 && difficulty >= 1 && difficulty <= 10);
      equal(retrievability, 1);
      ok(/^\d{4}-\d\d-\d\d$/.test(due));
    }
    ok(doing.due > explaining.due, 'Easy returns later than Again');
    ok(doing.stability > explaining.stability);
  });

  it('counts the rep in today, in the streak and in the calibration', async () => {
    await command('startRep', { kata: 'largest-value', variation: 'base' });
    await command('predict', { pass: 0.8, minutes: 5 });
    equal((await command('runTests')).status, 'failed');
    await command('giveUp');
    await command('recall', { skip: true });
    const { events } = (await spindle()).state();
    await command('grade');
    const after = (await spindle()).state();
    equal(after.events, events + 1);
    equal(after.today.done, 1);
    deepEqual([after.streak.current, after.streak.longest, after.streak.days.length], [1, 1, 1]);
    deepEqual([after.streak.days[0]?.reps], [1]);
    const { brier, ...rest } = after.calibration ?? { brier: 0 };
    ok(Math.abs(brier - 0.64) < 1e-9);
    deepEqual(rest, { predictions: 1, meanPredicted: 0.8, passRate: 0 });
  });

  it('is after an undo what it was before the rep, streak and counts included', async () => {
    const before = await standing();
    await startCoding();
    await command('giveUp');
    await command('recall', { summary: 'Said nothing of use.', recalled: [] });
    const recorded = await command('grade');
    notEqual(JSON.stringify(await standing()), JSON.stringify(before));
    deepEqual(await command('undo'), recorded);
    deepEqual(await standing(), before);
  });

  it('leaves nothing to undo once everything is undone', async () => {
    await rejects(command('undo'), /nothing to undo/);
  });

  it('keeps the streak over a pause, which undo takes back too', async () => {
    const pause = await command('pauseStreak', { from: '2026-01-01', to: '2026-01-07' });
    deepEqual([pause.type, (await command('undo')).id], ['pause', pause.id]);
    await rejects(command('pauseStreak', { from: '2026-01-07', to: '2026-01-01' }), /not before it/);
    await rejects(command('pauseStreak', { from: '2026-01-01', to: 'tomorrow' }), /day/);
  });
});

describe('A session', () => {
  putAwayAfterEach();
  afterEach(() => command('endSession'));

  it('plans what fits the minutes, and opens the first rep of it', async () => {
    const items = await command('startSession', { minutes: 15 });
    deepEqual(
      items.map(({ topic, kind, isNew, minutes }) => [topic, kind, isNew, minutes]),
      [
        ['collections', 'procedural', true, 10],
        ['strings', 'procedural', true, 10],
      ],
    );
    const rep = await command('predict', { skip: true });
    deepEqual([rep.phase, rep.topic], ['coding', 'collections']);
  });

  it('wants minutes that make sense', async () => {
    for (const minutes of [0, -5, Number.NaN, 1e6]) {
      await rejects(command('startSession', { minutes }), /1 to 600 minutes/);
    }
  });
});
