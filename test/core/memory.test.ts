import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmptyCard, default_w, fsrs, get_fuzz_range } from 'ts-fsrs';
import type { Grade } from '../../src/core/events';
import { type Memory, Scheduler } from '../../src/core/memory';
import { anyGrade, scheduler, tuesday } from './support';

const dayMs = 86_400_000;
/** Reviews as days to wait and a grade. */
const anyReviews = fc.array(fc.tuple(fc.nat({ max: 400 }), anyGrade), { minLength: 1, maxLength: 12 });
const runs = { numRuns: 2000 };

/** What `scheduler` is told: the short-term terms on, no steps, no fuzz. */
const reference = () =>
  fsrs({
    request_retention: 0.9,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: [],
    relearning_steps: [],
  });

function reviewed(reviews: readonly (readonly [wait: number, grade: Grade])[], by = scheduler, seed = 'seed'): Memory {
  let day = tuesday;
  let memory: Memory | undefined;
  for (const [wait, grade] of reviews) {
    day += wait;
    memory = by.review(memory, day, grade, seed);
  }
  assert.ok(memory);
  return memory;
}

describe('a memory', () => {
  it("has the stability and difficulty of FSRS-6's published test vector", () => {
    const memory = reviewed([
      [0, 1],
      [0, 3],
      [1, 3],
      [3, 3],
      [8, 3],
      [21, 3],
    ]);
    assert.ok(Math.abs(memory.stability - 53.62691) < 1e-4, String(memory.stability));
    assert.ok(Math.abs(memory.difficulty - 6.3574867) < 1e-4, String(memory.difficulty));
  });

  it('is in every history what next_state of ts-fsrs makes of it', () => {
    const model = reference();
    fc.assert(
      fc.property(anyReviews, reviews => {
        let state: { stability: number; difficulty: number } | null = null;
        for (const [index, [wait, grade]] of reviews.entries()) {
          state = model.next_state(state, index === 0 ? 0 : wait, grade);
        }
        const { stability, difficulty } = reviewed(reviews);
        assert.deepEqual({ stability, difficulty }, state);
      }),
      runs,
    );
  });

  it('is in every history what a loop over the cards of ts-fsrs makes of it', () => {
    const model = reference();
    fc.assert(
      fc.property(anyReviews, reviews => {
        // At 12:00Z, since ts-fsrs counts UTC dates.
        let now = tuesday * dayMs + dayMs / 2;
        let card = createEmptyCard(new Date(now));
        for (const [wait, grade] of reviews) {
          now += wait * dayMs;
          card = model.next(card, new Date(now), grade).card;
        }
        const memory = reviewed(reviews);
        assert.ok(Math.abs(memory.stability - card.stability) < 1e-9 * card.stability);
        assert.ok(Math.abs(memory.difficulty - card.difficulty) < 1e-9);
        assert.equal(memory.reps, card.reps);
        assert.equal(memory.lapses, card.lapses);
      }),
      runs,
    );
  });

  it('counts its reviews, and as lapses those graded Again after the first', () => {
    const { reps, lapses } = reviewed([
      [0, 1],
      [1, 1],
      [1, 3],
      [5, 1],
    ]);
    assert.deepEqual({ reps, lapses }, { reps: 4, lapses: 2 });
  });

  it('is due on another day, never the same one', () => {
    fc.assert(
      fc.property(anyReviews, fc.string(), (reviews, seed) => {
        const memory = reviewed(reviews, scheduler, seed);
        assert.ok(Number.isInteger(memory.due));
        assert.ok(memory.due >= memory.lastDay + 1);
      }),
      runs,
    );
    assert.equal(reviewed([[0, 1]]).due, tuesday + 1);
  });

  it('is due within the fuzz range that ts-fsrs has for its interval, wherever the seed puts it', () => {
    const model = reference();
    fc.assert(
      fc.property(anyReviews, fc.string(), (reviews, seed) => {
        const memory = reviewed(reviews, scheduler, seed);
        const elapsed = reviews.length === 1 ? 0 : (reviews.at(-1)?.[0] ?? 0);
        const interval = Math.max(1, model.next_interval(memory.stability, elapsed));
        const { min_ivl, max_ivl } =
          interval < 3 ? { min_ivl: interval, max_ivl: interval } : get_fuzz_range(interval, elapsed, 36_500);
        const days = memory.due - memory.lastDay;
        assert.ok(days >= min_ivl && days <= max_ivl, `${days} is not in ${min_ivl}–${max_ivl}`);
      }),
      runs,
    );
  });

  it('is due on the same day for the same seed, and over many seeds on every day of the range', () => {
    const reviews = [
      [0, 3],
      [3, 3],
      [10, 3],
    ] as const;
    assert.deepEqual(reviewed(reviews, scheduler, 'x'), reviewed(reviews, new Scheduler({ retention: 0.9 }), 'x'));
    const { stability } = reviewed(reviews);
    const { min_ivl, max_ivl } = get_fuzz_range(reference().next_interval(stability, 10), 10, 36_500);
    const seen = new Set<number>();
    for (let seed = 0; seed < 500; seed++) {
      const memory = reviewed(reviews, scheduler, `01KB${seed}`);
      seen.add(memory.due - memory.lastDay);
    }
    assert.ok(max_ivl - min_ivl >= 4);
    assert.equal(seen.size, max_ivl - min_ivl + 1);
  });

  it('takes a review on a day before the last one as one on the same day', () => {
    fc.assert(
      fc.property(anyReviews, fc.integer({ min: 1, max: 500 }), anyGrade, (reviews, back, grade) => {
        const memory = reviewed(reviews);
        assert.deepEqual(
          scheduler.review(memory, memory.lastDay - back, grade, 's'),
          scheduler.review(memory, memory.lastDay, grade, 's'),
        );
      }),
    );
  });

  it('is not changed by a review: a new one is made', () => {
    const memory = Object.freeze(reviewed([[0, 3]]));
    assert.notEqual(scheduler.review(memory, memory.due, 4, 's'), memory);
  });

  it('fades with the days, from 1 through 0.9 at its stability', () => {
    fc.assert(
      fc.property(anyReviews, fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 3000 }), (reviews, days, more) => {
        const memory = reviewed(reviews);
        const early = scheduler.retrievability(memory, memory.lastDay + days);
        const late = scheduler.retrievability(memory, memory.lastDay + days + more);
        assert.ok(late < early && late > 0 && early <= 1, `${early} ${late}`);
      }),
      runs,
    );
    const memory = { ...reviewed([[0, 3]]), stability: 10 };
    assert.equal(scheduler.retrievability(memory, memory.lastDay), 1);
    assert.ok(Math.abs(scheduler.retrievability(memory, memory.lastDay + 10) - 0.9) < 1e-6);
    assert.equal(scheduler.retrievability(memory, memory.lastDay - 3), 1);
  });
});

describe('a scheduler', () => {
  const tenDays: Memory = { ...reviewed([[0, 3]]), stability: 20, lastDay: tuesday };

  it('brings an item back sooner where more is to be retained', () => {
    const due = (retention: number) => new Scheduler({ retention }).review(tenDays, tuesday + 20, 3, 's').due;
    assert.ok(due(0.97) < due(0.9));
    assert.ok(due(0.9) < due(0.7));
  });

  it('never waits longer than the maximum interval', () => {
    fc.assert(
      fc.property(anyReviews, fc.integer({ min: 1, max: 60 }), fc.string(), (reviews, maximumInterval, seed) => {
        const memory = reviewed(reviews, new Scheduler({ retention: 0.9, maximumInterval }), seed);
        assert.ok(memory.due - memory.lastDay <= maximumInterval);
      }),
    );
  });

  it('uses the weights given, the published ones without', () => {
    const weights = [...default_w];
    assert.deepEqual(reviewed([[0, 3]], new Scheduler({ retention: 0.9, weights })), reviewed([[0, 3]]));
    weights[2] = 5;
    assert.equal(reviewed([[0, 3]], new Scheduler({ retention: 0.9, weights })).stability, 5);
  });

  it('leaves nothing of ts-fsrs on the dates of everyone else', () => {
    new Scheduler({ retention: 0.9 });
    assert.deepEqual(Object.keys(Date.prototype), []);
    const seen = [];
    for (const name in new Date(0)) seen.push(name);
    assert.deepEqual(seen, []);
  });
});
