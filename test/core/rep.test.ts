import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PracticeError } from '../../src/core/errors';
import { newRep, outcomeOf, type Phase, type Rep, type RepIntent, step, WrongPhaseError } from '../../src/core/rep';

const minute = 60_000;
const task = {
  kata: 'insert-position',
  variation: 'shelf',
  language: 'typescript',
  level: 3,
  hints: 2,
  fileName: 'insert-position.ts',
} as const;
const id = '01KB00000000000000000000AA';

const start = newRep({ id, topic: 'binary-search', task, recallFirst: false });
const recallFirst = newRep({ id, topic: 'binary-search', task, recallFirst: true });
const review = newRep({ id, topic: 'binary-search', recallFirst: false });

type IntentType = RepIntent['type'];
/** One of each, a minute after the start. */
const intents: { readonly [Type in IntentType]: Extract<RepIntent, { type: Type }> } = {
  predict: { type: 'predict', prediction: { pass: 0.7, minutes: 6 }, now: minute },
  activity: { type: 'activity', now: minute },
  inserted: { type: 'inserted', pieces: [60], now: minute },
  away: { type: 'away', now: minute },
  edited: { type: 'edited', edit: { changes: [{ offset: 0, removed: 0, inserted: 'x' }], isUndo: false }, now: minute },
  ran: { type: 'ran', passed: true, now: minute },
  hint: { type: 'hint', now: minute },
  study: { type: 'study', now: minute },
  giveUp: { type: 'giveUp', now: minute },
  draftSummary: { type: 'draftSummary', summary: 'halve' },
  recall: { type: 'recall', summary: 'halve it', recalled: ['half-open'], of: 4 },
  skipRecall: { type: 'skipRecall' },
  grade: { type: 'grade' },
  park: { type: 'park', now: minute },
  resume: { type: 'resume', now: minute },
};
const { predict, ran, hint, giveUp, recall, skipRecall, grade, park, resume } = intents;
const failed: RepIntent = { type: 'ran', passed: false, now: minute };

const through = (rep: Rep, ...path: RepIntent[]) => path.reduce(step, rep);
const reps: { readonly [At in Phase | 'parked']: Rep } = {
  predicting: start,
  coding: through(start, predict),
  recalling: through(start, predict, ran),
  grading: through(start, predict, ran, recall),
  recorded: through(start, predict, ran, recall, grade),
  parked: through(start, predict, park),
};

/** What each phase allows, and the phase it leads to. All the rest is an error. */
const table: { readonly [At in Phase | 'parked']: { readonly [Type in IntentType]?: Phase | 'parked' } } = {
  predicting: { predict: 'coding', activity: 'predicting', away: 'predicting', park: 'parked', resume: 'predicting' },
  coding: {
    ran: 'recalling',
    hint: 'coding',
    study: 'coding',
    giveUp: 'recalling',
    activity: 'coding',
    edited: 'coding',
    inserted: 'coding',
    away: 'coding',
    park: 'parked',
    resume: 'coding',
  },
  recalling: {
    draftSummary: 'recalling',
    recall: 'grading',
    skipRecall: 'grading',
    activity: 'recalling',
    away: 'recalling',
    park: 'parked',
    resume: 'recalling',
  },
  grading: { grade: 'recorded', activity: 'grading', away: 'grading', park: 'parked', resume: 'grading' },
  recorded: { activity: 'recorded', away: 'recorded', resume: 'recorded' },
  parked: { away: 'parked', park: 'parked', resume: 'coding' },
};
const nameOf = (rep: Rep) => (rep.parked ? 'parked' : rep.phase);
/** What each phase says is possible. */
const advice = {
  predicting: /predict, skip the prediction, or park/,
  coding: /run the cases, show a hint, give up, or park/,
  recalling: /recall, skip the recall, or park/,
  grading: /grade, or park/,
  recorded: /start the next rep, or undo/,
  parked: /resume the rep/,
} as const;

describe('a rep', () => {
  for (const at of Object.keys(reps) as (keyof typeof reps)[]) {
    for (const intent of Object.values(intents)) {
      const leadsTo = table[at][intent.type];
      if (leadsTo) {
        it(`that is ${at} is ${leadsTo} after ${intent.type}`, () => {
          assert.equal(nameOf(reps[at]), at);
          assert.equal(nameOf(step(reps[at], intent)), leadsTo);
        });
      } else {
        it(`that is ${at} refuses ${intent.type} and says what is possible`, () => {
          assert.throws(
            () => step(reps[at], intent),
            (error: unknown) => {
              assert.ok(error instanceof WrongPhaseError && error instanceof PracticeError);
              assert.equal(error.name, 'WrongPhaseError');
              assert.equal(error.phase, at);
              assert.match(error.message, at === 'parked' ? /the rep is parked/ : new RegExp(`the phase "${at}"`));
              assert.match(error.message, advice[at]);
              assert.match(error.message, /^Cannot [a-z ]+ now: /);
              return true;
            },
          );
        });
      }
    }
  }

  it('says that none is open', () => {
    const { message } = new WrongPhaseError('giveUp', 'none');
    assert.match(message, /^Cannot give up now: no rep is open\. Possible: start a rep .* or resume a parked one/);
  });

  it('goes predicting, coding, recalling, grading, recorded', () => {
    const phases = [predict, ran, recall, grade].map(
      (_, index, path) => through(start, ...path.slice(0, index + 1)).phase,
    );
    assert.deepEqual([start.phase, ...phases], ['predicting', 'coding', 'recalling', 'grading', 'recorded']);
  });

  it('goes recalling, predicting, coding, grading, recorded where the recall comes first', () => {
    const phases = [recall, predict, ran, grade].map(
      (_, index, path) => through(recallFirst, ...path.slice(0, index + 1)).phase,
    );
    assert.deepEqual([recallFirst.phase, ...phases], ['recalling', 'predicting', 'coding', 'grading', 'recorded']);
    assert.equal(through(recallFirst, recall).recall?.before, true);
    assert.equal(through(recallFirst, skipRecall).phase, 'predicting');
    assert.equal(through(recallFirst, recall, predict, giveUp).phase, 'grading');
  });

  it('goes recalling, grading, recorded in a review alone, which cannot skip what it is for', () => {
    assert.equal(review.phase, 'recalling');
    assert.equal(through(review, skipRecall).phase, 'recalling');
    assert.deepEqual(through(review, recall).recall, {
      summary: 'halve it',
      recalled: ['half-open'],
      of: 4,
      before: false,
    });
    assert.equal(through(review, recall, grade).phase, 'recorded');
    assert.equal(outcomeOf(through(review, recall)), undefined);
    assert.equal(newRep({ id, topic: 'a', recallFirst: true }).recallFirst, false, 'there is no code to come before');
  });

  it('records a prediction as it was given, and a skipped one as absent', () => {
    assert.deepEqual(reps.coding.prediction, { pass: 0.7, minutes: 6 });
    assert.ok(!('prediction' in step(start, { type: 'predict', now: 0 })));
  });

  it('records a recall as it was given, and a skipped one as absent', () => {
    assert.deepEqual(reps.grading.recall, { summary: 'halve it', recalled: ['half-open'], of: 4, before: false });
    assert.equal(reps.grading.summaryDraft, 'halve it');
    assert.ok(!('recall' in through(start, predict, ran, skipRecall)));
    assert.equal(step(reps.recalling, intents.draftSummary).summaryDraft, 'halve');
  });

  it('stays in coding after a run that failed, and leaves it at the first that passes', () => {
    const twice = through(start, predict, failed, failed);
    assert.equal(twice.phase, 'coding');
    const { passed, firstRun, runs, failedRuns } = outcomeOf(step(twice, ran)) ?? {};
    assert.deepEqual({ passed, firstRun, runs, failedRuns }, { passed: true, firstRun: false, runs: 3, failedRuns: 2 });
  });

  it('knows that the first run passed', () => {
    const { firstRun, runs, failedRuns } = outcomeOf(reps.recalling) ?? {};
    assert.deepEqual({ firstRun, runs, failedRuns }, { firstRun: true, runs: 1, failedRuns: 0 });
  });

  it('has been seen and not passed where the learner gave up', () => {
    const { passed, revealed, runs } = outcomeOf(through(start, predict, failed, giveUp)) ?? {};
    assert.deepEqual({ passed, revealed, runs }, { passed: false, revealed: true, runs: 1 });
  });

  it('shows hints one at a time until there are no more', () => {
    assert.equal(through(start, predict, hint).hintsShown, 1);
    const all = through(start, predict, hint, hint);
    assert.equal(all.hintsShown, 2);
    assert.equal(step(all, hint), all);
  });

  it('can be parked and resumed in any phase before it is recorded, and is then where it was', () => {
    for (const at of ['predicting', 'coding', 'recalling', 'grading'] as const) {
      const parked = step(reps[at], park);
      assert.equal(parked.parked, true);
      const resumed = step(parked, resume);
      assert.equal(nameOf(resumed), at);
      assert.deepEqual({ ...resumed, time: 0 }, { ...reps[at], time: 0 });
    }
  });

  it('does not count the time while it was parked', () => {
    const coding = step(start, { type: 'predict', now: 0 });
    const parked = step(coding, { type: 'park', now: 10_000 });
    const back = step(parked, { type: 'resume', now: 20_000 });
    const typing = step(back, { type: 'activity', now: 30_000 });
    assert.equal(outcomeOf(step(typing, { type: 'ran', passed: true, now: 35_000 }))?.activeMs, 15_000);
  });

  it('counts active time from the prediction to the green run, at most 60 s of every silence', () => {
    const path: RepIntent[] = [
      { type: 'predict', now: 0 },
      { type: 'activity', now: 20_000 },
      // Ten minutes of coffee: 60 s.
      { type: 'ran', passed: false, now: 620_000 },
      { type: 'hint', now: 630_000 },
      { type: 'ran', passed: true, now: 660_000 },
      { type: 'activity', now: 900_000 },
      recall,
    ];
    const { activeMs, firstRunMs, greenMs, level } = outcomeOf(through(start, ...path)) ?? {};
    assert.deepEqual(
      { activeMs, firstRunMs, greenMs, level },
      { activeMs: 120_000, firstRunMs: 80_000, greenMs: 120_000, level: 3 },
    );
  });

  it('does not count the time the window was away', () => {
    const path: RepIntent[] = [
      { type: 'predict', now: 0 },
      { type: 'away', now: 5000 },
      { type: 'activity', now: 50_000 },
      { type: 'giveUp', now: 52_000 },
    ];
    const outcome = outcomeOf(through(start, ...path));
    assert.equal(outcome?.activeMs, 7000);
    assert.ok(!('firstRunMs' in (outcome ?? {})) && !('greenMs' in (outcome ?? {})));
  });

  it('is plain data that a file can hold', () => {
    for (const rep of Object.values(reps)) assert.deepEqual(JSON.parse(JSON.stringify(rep)), rep);
  });

  const anyIntent = fc.constantFrom<RepIntent[]>(...Object.values(intents), failed, { type: 'predict', now: minute });
  it('is never changed by a step, and a step refused leaves it as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(start, recallFirst, review), fc.array(anyIntent, { maxLength: 12 }), (from, path) => {
        let rep = from;
        for (const intent of path) {
          const before = structuredClone(rep);
          deepFreeze(rep);
          try {
            const next = step(rep, intent);
            assert.deepEqual(rep, before);
            rep = next;
          } catch (error) {
            assert.ok(error instanceof WrongPhaseError, String(error));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('always adds up: failed runs below runs, a pass is the one that did not fail', () => {
    fc.assert(
      fc.property(fc.constantFrom(start, recallFirst), fc.array(anyIntent, { maxLength: 15 }), (from, path) => {
        let rep = from;
        for (const intent of path) {
          try {
            rep = step(rep, intent);
          } catch {}
        }
        assert.equal(rep.runs - rep.failedRuns, rep.passed ? 1 : 0);
        assert.ok(!(rep.passed && rep.revealed) && rep.hintsShown <= task.hints);
        if (rep.phase === 'recorded') assert.ok(rep.passed || rep.revealed);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts edit operations where there is a par, and records both', () => {
    const counted = newRep({ id, topic: 'editing-moves', task: { ...task, par: 5 }, recallFirst: false });
    const { edits, par } = outcomeOf(through(counted, predict, intents.edited, ran)) ?? {};
    assert.deepEqual([edits, par], [1, 5]);
    assert.deepEqual(outcomeOf(counted)?.edits, 0);
  });

  it('counts none where there is no par', () => {
    const done = outcomeOf(through(start, predict, intents.edited, ran));
    assert.ok(done && !('edits' in done) && !('par' in done));
  });

  it('counts an edit as a sign of life', () => {
    assert.equal(through(start, predict, { ...intents.edited, now: minute + 1000 }).time.countedMs, 1000);
  });
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
