import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Outcome } from '../../src/core/events';
import { median, proposeConceptual, proposeProcedural } from '../../src/core/grade';
import { english } from '../../src/core/words';
import { outcome } from './support';

/** Usually 7 minutes. */
const usual = [420_000, 60_000, 900_000];
const gradeOf = (changes: Partial<Outcome>, times: readonly number[] = usual) =>
  proposeProcedural(outcome(changes), times, english).grade;
const evidenceOf = (changes: Partial<Outcome>, times: readonly number[] = usual) =>
  proposeProcedural(outcome(changes), times, english).evidence;
const later = { firstRun: false, runs: 2, failedRuns: 1 };

describe('the procedural grade proposed', () => {
  it('is Again where the learner gave up, whatever else happened', () => {
    assert.equal(gradeOf({ passed: false, revealed: true, firstRun: false }), 1);
    assert.equal(gradeOf({ passed: true, revealed: true, activeMs: 1 }), 1);
    assert.equal(gradeOf({ passed: false, firstRun: false }), 1);
  });

  it('is Hard where it passed with a hint, even at the first run and fast', () => {
    assert.equal(gradeOf({ hints: 1, activeMs: 1 }), 2);
    assert.equal(gradeOf({ ...later, hints: 3 }), 2);
  });

  it('is Hard from three failed runs on, Good with two', () => {
    assert.equal(gradeOf({ ...later, failedRuns: 2 }), 3);
    assert.equal(gradeOf({ ...later, failedRuns: 3 }), 2);
    assert.equal(gradeOf({ ...later, failedRuns: 30 }), 2);
  });

  it('is Easy where the first run passed faster than the own median, Good where it was just as long', () => {
    assert.equal(gradeOf({ activeMs: 419_999 }), 4);
    assert.equal(gradeOf({ activeMs: 420_000 }), 3);
    assert.equal(gradeOf({ activeMs: 420_001 }), 3);
  });

  it('is Good where a later run passed, however fast', () => {
    assert.equal(gradeOf({ ...later, activeMs: 1 }), 3);
  });

  it('is never Easy before there are three times to compare with', () => {
    assert.equal(gradeOf({ activeMs: 1 }, []), 3);
    assert.equal(gradeOf({ activeMs: 1 }, [420_000, 420_000]), 3);
    assert.equal(gradeOf({ activeMs: 1 }, [420_000, 420_000, 420_000]), 4);
  });

  it('is by par where edit operations are counted, and not by the time', () => {
    assert.equal(gradeOf({ edits: 5, par: 5, activeMs: 9e9 }), 4);
    assert.equal(gradeOf({ edits: 6, par: 5, activeMs: 1 }), 3);
    assert.equal(gradeOf({ edits: 10, par: 5 }), 3);
    assert.equal(gradeOf({ edits: 11, par: 5 }), 2);
  });

  it('is never Easy within par after a hint or a failed run, and Again where the learner gave up', () => {
    assert.equal(gradeOf({ edits: 1, par: 5, hints: 1 }), 2);
    assert.equal(gradeOf({ ...later, edits: 1, par: 5 }), 3);
    assert.equal(gradeOf({ edits: 1, par: 5, revealed: true }), 1);
  });

  it('names the edits and par among its evidence, and no usual time beside them', () => {
    assert.equal(evidenceOf({ edits: 7, par: 5 }), 'first run passed, 7 edits, par 5, 5 min');
    assert.equal(evidenceOf({ edits: 1, par: 2 }), 'first run passed, 1 edit, par 2, 5 min');
  });

  it('comes with its evidence in words', () => {
    assert.equal(
      evidenceOf({ ...later, failedRuns: 2, hints: 1 }),
      '2 failed runs, 1 hint, 5 min against your usual 7 min',
    );
    assert.equal(evidenceOf({}), 'first run passed, 5 min against your usual 7 min');
    assert.equal(evidenceOf({ ...later, hints: 2 }, []), '1 failed run, 2 hints, 5 min');
    assert.equal(
      evidenceOf({ passed: false, firstRun: false, revealed: true, failedRuns: 1 }, []).split(', ')[0],
      'solution seen',
    );
    assert.equal(evidenceOf({ passed: false, firstRun: false, activeMs: 20_000 }, []), 'no run passed, under 1 min');
  });
});

describe('the conceptual grade proposed', () => {
  const shares = [
    [0, 5, 1],
    [1, 3, 1],
    [39, 100, 1],
    [40, 100, 2],
    [2, 5, 2],
    [69, 100, 2],
    [70, 100, 3],
    [7, 10, 3],
    [94, 100, 3],
    [95, 100, 4],
    [19, 20, 4],
    [4, 4, 4],
  ] as const;
  for (const [recalled, of, grade] of shares) {
    it(`is ${grade} for ${recalled} of ${of} key points`, () => {
      assert.deepEqual(proposeConceptual(recalled, of, english), {
        grade,
        evidence: `${recalled} of ${of} key points recalled`,
      });
    });
  }

  it('is Again where there was nothing to recall', () => {
    assert.equal(proposeConceptual(0, 0, english).grade, 1);
  });

  it('never falls when one more point is recalled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), of => {
        const grades = Array.from({ length: of + 1 }, (_, recalled) => proposeConceptual(recalled, of, english).grade);
        assert.deepEqual(grades, [...grades].sort());
        assert.equal(grades[0], 1);
        assert.equal(grades.at(-1), 4);
      }),
    );
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle, in any order', () => {
    assert.equal(median([10, 9, 100]), 10);
    assert.equal(median([4, 1, 100, 2]), 3);
    assert.equal(median([7]), 7);
  });

  it('leaves the list as it was', () => {
    const values = Object.freeze([3, 1, 2]);
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), values => {
        const middle = median(values);
        assert.ok(values.filter(value => value < middle).length <= values.length / 2);
        assert.ok(values.filter(value => value > middle).length <= values.length / 2);
      }),
    );
  });

  it('of nothing is not defined', () => {
    assert.throws(() => median([]), RangeError);
  });
});
