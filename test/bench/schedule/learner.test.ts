import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Learner } from './learner';

const anySeed = fc.nat({ max: 1_000_000 });
const anyKind = fc.constantFrom('procedural' as const, 'conceptual' as const);
/** Days to wait before each review. */
const anyWaits = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 });

/** Reviews one topic after each wait. @returns the day of the last review */
function review(learner: Learner, kind: 'procedural' | 'conceptual', waits: readonly number[]): number {
  return waits.reduce((day, wait) => {
    learner.review('a', kind, day + wait);
    return day + wait;
  }, 0);
}

describe('a simulated learner', () => {
  it('knows nothing of what was never met, and of the other memory of a topic', () => {
    const learner = new Learner(1);
    learner.review('a', 'procedural', 0);
    assert.equal(learner.retrievability('a', 'conceptual', 0), 0);
    assert.equal(learner.retrievability('b', 'procedural', 0), 0);
  });

  it('forgets with time, from certainty on the day of the review', () => {
    fc.assert(
      fc.property(anySeed, anyKind, anyWaits, fc.integer({ min: 1, max: 200 }), (seed, kind, waits, more) => {
        const learner = new Learner(seed);
        const day = review(learner, kind, waits);
        assert.equal(learner.retrievability('a', kind, day), 1);
        const soon = learner.retrievability('a', kind, day + more);
        const later = learner.retrievability('a', kind, day + 2 * more);
        assert.ok(1 > soon && soon > later && later > 0, `${soon} ${later}`);
      }),
    );
  });

  it('has a firmer memory after a success, and one no firmer after a failure', () => {
    let successes = 0;
    let failures = 0;
    fc.assert(
      fc.property(anySeed, anyKind, anyWaits, (seed, kind, waits) => {
        const learner = new Learner(seed);
        const day = review(learner, kind, waits);
        const before = learner.stability('a', kind);
        const { grade } = learner.review('a', kind, day + 20);
        const after = learner.stability('a', kind);
        if (grade === 1) failures += 1;
        else successes += 1;
        assert.ok(grade === 1 ? after <= before : after > before, `${grade}: ${before} to ${after}`);
      }),
    );
    assert.ok(successes > 0 && failures > 0);
  });

  it('remembers as often as the true retrievability says', () => {
    let expected = 0;
    let remembered = 0;
    const count = 4000;
    for (let seed = 0; seed < count; seed++) {
      const learner = new Learner(seed);
      learner.review('a', 'procedural', 0);
      expected += learner.retrievability('a', 'procedural', 5);
      if (learner.review('a', 'procedural', 5).grade > 1) remembered += 1;
    }
    // Four standard errors of a share of one half, the widest.
    assert.ok(Math.abs(remembered - expected) < 4 * Math.sqrt(count / 4), `${remembered} of ${expected}`);
  });

  it('has weights of its own, the same luck for the same seed, and none of the other memories', () => {
    assert.notDeepEqual(new Learner(1).weights, new Learner(2).weights);
    const [alone, among] = [new Learner(7), new Learner(7)];
    among.review('b', 'procedural', 0);
    among.review('a', 'conceptual', 0);
    for (const day of [1, 4, 12]) {
      assert.deepEqual(among.review('a', 'procedural', day), alone.review('a', 'procedural', day));
    }
  });

  it('takes longer the worse it goes', () => {
    const minutes = new Map<number, number[]>();
    for (let seed = 0; seed < 1000; seed++) {
      const { grade, minutes: took } = new Learner(seed).review('a', 'procedural', 0);
      minutes.set(grade, [...(minutes.get(grade) ?? []), took]);
    }
    const means = [1, 2, 3, 4].map(grade => {
      const of = minutes.get(grade) ?? [];
      return of.reduce((sum, one) => sum + one, 0) / of.length;
    });
    assert.deepEqual(
      means,
      [...means].sort((a, b) => b - a),
    );
  });
});
