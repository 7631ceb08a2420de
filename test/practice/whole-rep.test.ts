import assert from 'node:assert/strict';
import { PracticeLog } from '../../src/log/practice-log';
import { asRep, Bed, erroring, failing, minute, passing, wholeRep } from './support';

describe('a whole rep', () => {
  const bed = new Bed();

  it('that passes is recorded with every field of the format', async () => {
    const { practice, runner, drafts, log } = await bed.open();
    const { rep, exercise } = await practice.startRep({ kata: 'double', variation: 'coins' });
    assert.ok(exercise);
    assert.equal(rep.phase, 'predicting');
    assert.equal(await drafts.readCode(rep.id, 'double.ts'), exercise.starter);

    await practice.predict({ pass: 0.7, minutes: 6, approach: 'examples-first', plan: 'add it' });
    bed.pass(20_000);
    await drafts.writeCode(rep.id, 'double.ts', 'my code');
    runner.report = failing;
    assert.equal(await practice.runTests(), failing);
    assert.equal(practice.open?.report, failing);
    assert.equal(practice.open.rep.phase, 'coding');
    await practice.showHint();
    bed.pass(30_000);
    runner.report = passing;
    await practice.runTests();
    assert.equal(practice.open.rep.phase, 'recalling');
    await practice.draftSummary('twice');
    bed.pass(minute);
    await practice.recall('twice the amount', ['two', 'two']);
    assert.deepEqual(practice.proposals(practice.open)?.procedural?.grade, 2);
    const event = await practice.grade({ conceptual: 1 });

    assert.deepEqual(event, {
      v: 1,
      id: rep.id,
      at: '2026-11-24T12:01:50.000+01:00',
      by: '3f9c2a1e',
      type: 'rep',
      kata: 'double',
      variation: 'coins',
      language: 'typescript',
      topic: 'basics',
      predicted: { pass: 0.7, minutes: 6, approach: 'examples-first', plan: 'add it', model: 0.666 },
      outcome: {
        passed: true,
        firstRun: false,
        runs: 2,
        failedRuns: 1,
        hints: 1,
        revealed: false,
        activeMs: 50_000,
        firstRunMs: 20_000,
        greenMs: 50_000,
        level: 1,
      },
      recall: { summary: 'twice the amount', recalled: ['two'], of: 2, before: false },
      grade: { procedural: { proposed: 2, given: 2 }, conceptual: { proposed: 2, given: 1 } },
    });
    assert.deepEqual(log.events, [event]);
  });

  it('runs the code as it is on disk, with the limits of the settings', async () => {
    const { practice, runner, drafts } = await bed.open();
    const { rep, exercise } = await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    await drafts.writeCode(rep.id, 'double.ts', 'changed');
    await practice.runTests();
    const [request] = runner.requests;
    assert.equal(request?.code, 'changed');
    assert.equal(request.exercise, exercise);
    assert.equal(request.limits.timeMs, 5000);
  });

  it('is on disk once it is recorded: the event, the code as graded, and no draft', async () => {
    const window = await bed.open();
    const { practice, drafts, attempts, store } = window;
    const { rep } = await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    await practice.runTests();
    await practice.skipRecall();
    await drafts.writeCode(rep.id, 'double.ts', 'as graded');
    const event = await practice.grade();
    assert.equal(await attempts.read(rep.id), 'as graded');
    assert.equal(await drafts.load(rep.id), undefined);
    assert.deepEqual((await drafts.list()).drafts, []);
    assert.equal(practice.open, undefined);
    const { clock } = bed;
    const again = await PracticeLog.open(store, { device: '3f9c2a1e', clock, offset: () => 0, makeId: String });
    assert.deepEqual(again.events, [event]);
    assert.equal(practice.recorded?.event, event);
    assert.equal(practice.recorded.open.rep.phase, 'recorded');
  });

  it('records a prediction and a recall that were skipped as absent', async () => {
    const { practice } = await bed.open();
    await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    await practice.runTests();
    await practice.skipRecall();
    const event = asRep(await practice.grade());
    assert.ok(!('predicted' in event) && !('recall' in event) && !('conceptual' in event.grade));
    assert.equal(practice.history.topics.get('basics')?.conceptual, undefined);
  });

  it('that was given up is Again', async () => {
    const { practice, runner } = await bed.open();
    runner.report = erroring;
    await practice.startRep({ kata: 'double' });
    await practice.predict({ pass: 0.9, minutes: 3 });
    await practice.runTests();
    await practice.giveUp();
    await practice.recall('', []);
    const event = asRep(await practice.grade());
    assert.deepEqual(event.grade, {
      procedural: { proposed: 1, given: 1 },
      conceptual: { proposed: 1, given: 1 },
    });
    const { passed, revealed, failedRuns, greenMs } = event.outcome;
    assert.deepEqual(
      { passed, revealed, failedRuns, greenMs },
      { passed: false, revealed: true, failedRuns: 1, greenMs: undefined },
    );
  });

  it('is proposed Easy once it is faster than usual', async () => {
    const window = await bed.open();
    for (let count = 0; count < 3; count++) await wholeRep(window, bed, { kata: 'double' });
    const { practice } = window;
    await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    bed.pass(minute / 4);
    await practice.runTests();
    await practice.skipRecall();
    assert.ok(practice.open);
    assert.deepEqual(practice.proposals(practice.open)?.procedural, {
      grade: 4,
      evidence: 'first run passed, under 1 min against your usual 1 min',
    });
  });

  it('moves both memories, due on the days it said', async () => {
    const { practice } = await bed.open();
    await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    await practice.runTests();
    await practice.recall('all', ['one', 'two']);
    assert.ok(practice.open);
    const doing = practice.scheduling.daysUntilDue(practice.open.rep, 'procedural');
    const explaining = practice.scheduling.daysUntilDue(practice.open.rep, 'conceptual');
    assert.ok(doing.every((days, index) => days >= 1 && days >= (doing[index - 1] ?? 0)));
    await practice.grade({ procedural: 2, conceptual: 4 });
    const topic = practice.history.topics.get('basics');
    assert.equal(topic?.procedural.get('typescript')?.due, practice.today + (doing[1] ?? 0));
    assert.equal(topic?.conceptual?.due, practice.today + (explaining[3] ?? 0));
  });

  it('tells of every change, and of the event once it is recorded', async () => {
    const window = await bed.open();
    let changes = 0;
    const recorded: string[] = [];
    window.practice.onDidChange(() => {
      changes += 1;
    });
    window.practice.onDidRecord(event => {
      assert.equal(window.log.has(event.id), true);
      recorded.push(event.id);
    });
    await window.practice.startRep({ kata: 'double' });
    assert.ok(changes > 0);
    changes = 0;
    await window.practice.predict(undefined);
    assert.ok(changes > 0);
    await window.practice.runTests();
    await window.practice.skipRecall();
    const { id } = await window.practice.grade();
    assert.deepEqual(recorded, [id]);
  });

  it('asks for the recall first where explaining is due', async () => {
    const window = await bed.open();
    const first = await wholeRep(window, bed, { kata: 'double' });
    assert.equal(first.recall?.before, false);
    const due = window.practice.history.topics.get('basics')?.conceptual?.due ?? 0;
    bed.pass((due - window.practice.today) * 24 * 60 * minute);
    const { rep } = await window.practice.startRep({ kata: 'double' });
    assert.equal(rep.phase, 'recalling');
    await window.practice.recall('before the code', ['one']);
    await window.practice.predict(undefined);
    await window.practice.runTests();
    assert.equal(window.practice.open?.rep.phase, 'grading');
    const event = asRep(await window.practice.grade());
    assert.deepEqual(event.recall, { summary: 'before the code', recalled: ['one'], of: 2, before: true });
  });
});

describe('a review alone', () => {
  const bed = new Bed();

  it('is recorded as a recall and moves only the conceptual memory', async () => {
    const { practice } = await bed.open();
    const { rep } = await practice.startRecall('sums');
    assert.equal(practice.codePath({ rep }), undefined);
    await practice.recall('it adds', ['adds']);
    assert.ok(practice.open);
    assert.deepEqual(practice.proposals(practice.open), {
      conceptual: { grade: 4, evidence: '1 of 1 key points recalled' },
    });
    const event = await practice.grade({ conceptual: 3 });
    assert.deepEqual(event, {
      v: 1,
      id: rep.id,
      at: '2026-11-24T12:00:00.000+01:00',
      by: '3f9c2a1e',
      type: 'recall',
      topic: 'sums',
      summary: 'it adds',
      recalled: ['adds'],
      of: 1,
      grade: { proposed: 4, given: 3 },
    });
    const topic = practice.history.topics.get('sums');
    assert.equal(topic?.procedural.size, 0);
    assert.equal(topic?.conceptual?.reps, 1);
  });

  it('that is skipped records nothing and leaves nothing behind', async () => {
    const { practice, log, drafts } = await bed.open();
    await practice.startRecall('sums');
    assert.equal(await practice.skipRecall(), undefined);
    assert.equal(practice.open, undefined);
    assert.equal(log.events.length, 0);
    assert.deepEqual(await drafts.list(), { drafts: [], unreadable: [] });
  });

  it('that is skipped twice leaves the rep started meanwhile alone', async () => {
    const { practice } = await bed.open();
    await practice.startRecall('sums');
    const skipped = practice.skipRecall();
    const started = practice.startRep({ kata: 'double' });
    const again = practice.skipRecall();
    await skipped;
    const { rep } = await started;
    await assert.rejects(again, /Cannot skip the recall now: the rep is in the phase "predicting"/);
    assert.equal(practice.open?.rep.id, rep.id);
  });

  it('cannot be run, and has no procedural grade', async () => {
    const { practice } = await bed.open();
    await practice.startRecall('sums');
    await assert.rejects(practice.runTests(), /Cannot run the cases now/);
    await practice.recall('it adds', []);
    await assert.rejects(practice.grade({ procedural: 3 }), /no procedural grade in this rep/);
    assert.equal(practice.open?.rep.phase, 'grading');
    assert.equal((await practice.grade()).type, 'recall');
  });
});

describe('a rep where predictions are switched off', () => {
  const bed = new Bed();

  it('begins with the code, and records no prediction', async () => {
    bed.settings = { ...bed.settings, predictions: false };
    const { practice } = await bed.open();
    assert.equal((await practice.startRep()).rep.phase, 'coding');
    await practice.giveUp();
    await practice.skipRecall();
    assert.equal(asRep(await practice.grade()).predicted, undefined);
  });
});
