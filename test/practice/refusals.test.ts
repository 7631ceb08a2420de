import assert from 'node:assert/strict';
import type { Grade, LapseReason, Prediction } from '../../src/core/events';
import type { Language } from '../../src/core/kata';
import { WrongPhaseError } from '../../src/core/rep';
import { say } from '../../src/core/words';
import type { Practice } from '../../src/practice';
import { MissingToolchainError } from '../../src/runners/missing-toolchain';
import { asRep, Bed, passing } from './support';

type Phase = 'none' | 'predicting' | 'coding' | 'recalling' | 'grading';
type Call = (practice: Practice) => Promise<unknown>;

const calls = {
  startRep: practice => practice.startRep(),
  startRecall: practice => practice.startRecall('sums'),
  predict: practice => practice.predict({ pass: 0.5, minutes: 5 }),
  runTests: practice => practice.runTests(),
  showHint: practice => practice.showHint(),
  giveUp: practice => practice.giveUp(),
  draftSummary: practice => practice.draftSummary('s'),
  recall: practice => practice.recall('s', []),
  skipRecall: practice => practice.skipRecall(),
  grade: practice => practice.grade(),
  park: practice => practice.park(),
} as const satisfies Record<string, Call>;

/** What fits each phase; the rest is refused. */
const fits: Readonly<Record<Phase, readonly (keyof typeof calls)[]>> = {
  none: ['startRep', 'startRecall'],
  predicting: ['predict', 'park'],
  coding: ['runTests', 'showHint', 'giveUp', 'park'],
  recalling: ['draftSummary', 'recall', 'skipRecall', 'park'],
  grading: ['grade', 'park'],
};

describe('what does not fit', () => {
  const bed = new Bed();

  async function practiceIn(phase: Phase): Promise<Practice> {
    const { practice } = await bed.open();
    if (phase === 'none') return practice;
    await practice.startRep({ kata: 'double' });
    if (phase !== 'predicting') await practice.predict(undefined);
    if (phase === 'recalling' || phase === 'grading') await practice.runTests();
    if (phase === 'grading') await practice.skipRecall();
    return practice;
  }

  for (const phase of Object.keys(fits) as Phase[]) {
    for (const [name, call] of Object.entries<Call>(calls)) {
      if (fits[phase].includes(name as keyof typeof calls)) {
        it(`${name} fits the phase ${phase}`, async () => {
          await call(await practiceIn(phase));
        });
      } else {
        it(`${name} is refused in the phase ${phase}, with what is possible, and changes nothing`, async () => {
          const practice = await practiceIn(phase);
          const { open } = practice;
          const words = phase === 'none' ? 'no rep is open' : `the phase "${phase}"`;
          await assert.rejects(call(practice), (error: unknown) => {
            assert.ok(error instanceof WrongPhaseError, String(error));
            assert.ok(error.message.includes(words) && error.message.includes('Possible: '), error.message);
            return true;
          });
          assert.equal(practice.open, open);
        });
      }
    }
  }

  const unknown: readonly (readonly [what: string, call: Call, message: RegExp])[] = [
    ['kata', it => it.startRep({ kata: 'treble' }), /no kata "treble"\. There are: again, double, total\./],
    ['topic', it => it.startRep({ topic: 'heaps' }), /no topic "heaps"\. There are: basics, sums\./],
    ['topic to recall', it => it.startRecall('heaps'), /no topic "heaps"\. There are: basics, sums\./],
    [
      'variation',
      it => it.startRep({ kata: 'double', variation: 'shelf' }),
      /double has no variation "shelf"; there are base, coins\./,
    ],
    [
      'variation of a topic',
      it => it.startRep({ topic: 'basics', variation: 'shelf' }),
      /has no variation "shelf"; there are base/,
    ],
    [
      'language',
      it => it.startRep({ kata: 'double', language: 'cobol' as Language }),
      /double is not offered in cobol; it is in javascript, typescript\./,
    ],
    [
      'language of a topic',
      it => it.startRep({ topic: 'sums', language: 'javascript' }),
      /no kata of sums in javascript/,
    ],
  ];
  for (const [what, call, message] of unknown) {
    it(`an unknown ${what} is refused by name, with those there are, and no rep opens`, async () => {
      const { practice, drafts } = await bed.open();
      await assert.rejects(call(practice), message);
      assert.equal(practice.open, undefined);
      assert.deepEqual(await drafts.list(), { drafts: [], unreadable: [] });
      await practice.startRep();
    });
  }

  it('an unknown key point is refused by name, with those there are', async () => {
    const practice = await practiceIn('recalling');
    await assert.rejects(practice.recall('s', ['one', 'three']), /no key point "three"\. There are: one, two\./);
    assert.equal(practice.open?.rep.phase, 'recalling');
  });

  it('a recall that is no text and list, as a script may pass it, is refused before it is too late', async () => {
    const practice = await practiceIn('recalling');
    await assert.rejects(practice.recall(5 as unknown as string, []), /"summary" .* not 5/);
    await assert.rejects(practice.recall('s', 'one' as unknown as string[]), /"recalled" is a list .* not "one"/);
    await assert.rejects(practice.recall('s', undefined as unknown as string[]), /"recalled" is a list/);
  });

  for (const grade of [0, 5, 2.5, 'x', '3', null, Number.NaN]) {
    it(`the grade ${JSON.stringify(grade)} is refused with the four there are`, async () => {
      const practice = await practiceIn('grading');
      const given = { procedural: grade as unknown as Grade };
      await assert.rejects(practice.grade(given), /A grade is 1 \(Again\), 2 \(Hard\), 3 \(Good\) or 4 \(Easy\), not /);
      assert.equal(practice.open?.rep.phase, 'grading');
      assert.equal(practice.history.events, 0);
    });
  }

  it('a reason for Again is one of those there are, and for a rep graded Again', async () => {
    const practice = await practiceIn('grading');
    const given = { procedural: 1, lapse: 'tired' as unknown as LapseReason } as const;
    await assert.rejects(practice.grade(given), /"lapse" is one of unknown, slipped, .* not "tired"/);
    await assert.rejects(practice.grade({ procedural: 2, lapse: 'rushed' }), /graded 1 \(Again\)/);
    assert.equal(practice.history.events, 0);
    assert.equal(asRep(await practice.grade({ procedural: 1, lapse: 'rushed' })).outcome.lapse, 'rushed');
  });

  it('a conceptual grade without a recall is refused', async () => {
    const practice = await practiceIn('grading');
    await assert.rejects(practice.grade({ conceptual: 3 }), /no conceptual grade in this rep/);
  });

  const predictions: readonly (readonly [unknown, RegExp])[] = [
    [{ pass: 1.01, minutes: 5 }, /"pass" is a chance from 0 to 1, not 1\.01/],
    [{ pass: -0.1, minutes: 5 }, /"pass"/],
    [{ pass: Number.NaN, minutes: 5 }, /"pass"/],
    [{ pass: '0.5', minutes: 5 }, /"pass" .* not "0\.5"/],
    [{ minutes: 5 }, /"pass"/],
    [{ pass: 0.5 }, /"minutes"/],
    [{ pass: 0.5, minutes: 0 }, /"minutes"/],
    [{ pass: 0.5, minutes: 1441 }, /"minutes"/],
    [{ pass: 0.5, minutes: '6' }, /"minutes"/],
    [{ pass: 0.5, minutes: 5, plan: 7 }, /"plan" is text, not 7/],
    [{ pass: 0.5, minutes: 5, approach: [] }, /"approach" is text/],
  ];
  for (const [prediction, message] of predictions) {
    it(`the prediction ${JSON.stringify(prediction)} is refused`, async () => {
      const practice = await practiceIn('predicting');
      await assert.rejects(practice.predict(prediction as Prediction), message);
      assert.equal(practice.open?.rep.phase, 'predicting');
    });
  }

  it('the ends of what can be predicted are fine', async () => {
    const practice = await practiceIn('predicting');
    await practice.predict({ pass: 0, minutes: 1440 });
    assert.deepEqual(practice.open?.rep.prediction, { pass: 0, minutes: 1440 });
  });

  it('a session of no minutes is refused', async () => {
    const { practice } = await bed.open();
    for (const minutes of [0, -1, 601, Number.NaN]) {
      assert.throws(() => practice.startSession(minutes), /A session takes 1 to 600 minutes/);
    }
  });

  it('a language that cannot be run here says so', async () => {
    const { practice } = await bed.open();
    await practice.startRep({ kata: 'double', language: 'javascript' });
    await practice.predict(undefined);
    await assert.rejects(practice.runTests(), /javascript cannot be run here/);
    assert.equal(practice.isRunning, false);
  });

  it('a rep in a language whose toolchain is missing is refused with what to install, and no rep opens', async () => {
    const { practice, drafts } = await bed.open();
    bed.missing.set('typescript', say('TypeScript was not found. Install it.'));
    await assert.rejects(practice.startRep({ topic: 'basics' }), (error: unknown) => {
      assert.ok(error instanceof MissingToolchainError);
      assert.deepEqual([error.language, error.message], ['typescript', 'TypeScript was not found. Install it.']);
      return true;
    });
    assert.equal(practice.open, undefined);
    assert.deepEqual(await drafts.list(), { drafts: [], unreadable: [] });
    await practice.startRep({ kata: 'double', language: 'javascript' });
  });

  it('a kata that is not offered in the language of new topics starts in one that it is offered in', async () => {
    bed.settings = { ...bed.settings, language: 'go' };
    const { practice } = await bed.open();
    const { rep } = await practice.startRep({ kata: 'double' });
    assert.equal(rep.task?.language, 'typescript');
    bed.settings = { ...bed.settings, language: 'typescript' };
  });

  it('two reps at once are one rep and one refusal', async () => {
    const { practice, runner } = await bed.open();
    const both = await Promise.allSettled([practice.startRep(), practice.startRep()]);
    assert.deepEqual(
      both.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    await practice.predict(undefined);
    runner.report = passing;
    await practice.runTests();
    await practice.skipRecall();
    const grades = await Promise.allSettled([practice.grade(), practice.grade()]);
    assert.deepEqual(
      grades.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    assert.equal(practice.history.events, 1);
  });
});
