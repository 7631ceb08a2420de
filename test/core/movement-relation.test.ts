import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mean, sampleVariance } from 'simple-statistics';
import type { MovementEvent, RepEvent } from '../../src/core/events';
import { dayText } from '../../src/core/local-time';
import { meanDifference } from '../../src/core/mean-difference';
import { leastReps, movementRelation } from '../../src/core/movement-relation';
import { idOf, rep, tuesday } from './support';

let number = 0;
const at = (day: number, clock: string) => `${dayText(day)}T${clock}:00.000+01:00`;
const moved = (day: number, clock: string): MovementEvent => {
  const plan = { rounds: 4, workSeconds: 30, easySeconds: 30, seated: false, completed: 4 };
  return { v: 1, id: idOf(++number), at: at(day, clock), by: '3f9c2a1e', type: 'movement', ...plan };
};
/** A rep of ten active minutes that ended then. */
const ended = (day: number, clock: string, firstRun: boolean, pass?: number): RepEvent =>
  rep(++number, {
    at: at(day, clock),
    outcome: { firstRun, activeMs: 600_000 },
    ...(pass === undefined ? {} : { predicted: { pass, minutes: 5 } }),
  });
const relation = (...events: Parameters<typeof movementRelation>[0]) => movementRelation(events, 4);
const counts = (...events: Parameters<typeof movementRelation>[0]) => {
  const { days, after, others } = relation(...events);
  return `${days}: ${after.successes}/${after.trials} ${others.successes}/${others.trials}`;
};
/** A day with a rep before a break and one after it. */
const dayOf = (day: number, before: boolean, after: boolean, chances: readonly [number?, number?] = []) => [
  ended(day, '09:00', before, chances[0]),
  moved(day, '09:30'),
  ended(day, '10:00', after, chances[1]),
];

describe('the relation of movement to the reps after it', () => {
  it('counts reps begun within the hour after a break, and the others of the same day', () => {
    assert.equal(counts(...dayOf(tuesday, false, true)), '1: 1/1 0/1');
    const late = ended(tuesday, '10:41', true);
    assert.equal(counts(...dayOf(tuesday, false, true), late), '1: 1/1 1/2');
    const justInTime = ended(tuesday, '10:40', true);
    assert.equal(counts(...dayOf(tuesday, false, true), justInTime), '1: 2/2 0/1');
  });

  it('has a rep that was under way during the break as one of the others', () => {
    const underWay = ended(tuesday, '09:35', false);
    assert.equal(counts(...dayOf(tuesday, true, true), underWay), '1: 1/1 1/2');
  });

  it('leaves out days without a break, and days with reps of one kind alone', () => {
    assert.equal(counts(ended(tuesday, '09:00', true)), '0: 0/0 0/0');
    assert.equal(counts(moved(tuesday, '09:00'), ended(tuesday, '09:30', true)), '0: 0/0 0/0');
    assert.equal(counts(ended(tuesday, '08:00', true), moved(tuesday, '09:00')), '0: 0/0 0/0');
    const apart = [moved(tuesday, '09:00'), ended(tuesday, '09:30', true), ended(tuesday + 1, '09:30', true)];
    assert.equal(counts(...apart), '0: 0/0 0/0');
    assert.equal(relation(...apart).breaks, 1);
  });

  it('leaves out reps that never ran, and has edits pass within par', () => {
    const unrun = rep(++number, { at: at(tuesday, '10:10'), outcome: { runs: 0, firstRun: false, activeMs: 0 } });
    assert.equal(counts(...dayOf(tuesday, true, true), unrun), '1: 1/1 1/1');
    const beyondPar = rep(++number, { at: at(tuesday, '10:10'), outcome: { edits: 9, par: 5, activeMs: 0 } });
    assert.equal(counts(...dayOf(tuesday, true, true), beyondPar), '1: 1/2 1/1');
  });

  it('has a late evening before the day starts as the same practice day', () => {
    const evening = [ended(tuesday, '23:00', false), moved(tuesday + 1, '00:30'), ended(tuesday + 1, '01:00', true)];
    assert.equal(counts(...evening), '1: 1/1 0/1');
  });

  it('compares only from ten of each on, as in the table of Newcombe made for 10/10 against 0/10', () => {
    const days = (count: number) => Array.from({ length: count }, (_, day) => dayOf(tuesday + day, false, true)).flat();
    assert.equal(leastReps, 10);
    assert.equal(relation(...days(9)).gain, undefined);
    const { difference, least, most } = relation(...days(10)).gain ?? { difference: 0, least: 0, most: 0 };
    assert.deepEqual([difference, least.toFixed(4), most.toFixed(4)], [1, '0.6075', '1.0000']);
  });

  it('compares the distance of predictions from what came, from ten predictions of each on', () => {
    // After: passed at 90 % and at 70 % in turn, off by 0.1 and 0.3. Before: failed at 60 %, off by 0.6.
    const days = (count: number) =>
      Array.from({ length: count }, (_, day) => dayOf(tuesday + day, false, true, [0.6, day % 2 ? 0.7 : 0.9])).flat();
    assert.equal(relation(...days(9)).predictionError, undefined);
    const found = relation(...days(10)).predictionError;
    assert.ok(found);
    const { a, b, difference, least } = found;
    assert.deepEqual(
      [a, b, difference].map(value => value.toFixed(6)),
      ['0.200000', '0.600000', '-0.400000'],
    );
    // Variance 10 · 0.1² / 9, over ten: 2.262157 · √(0.1/90) = 0.0754052.
    assert.equal((difference - least).toFixed(7), '0.0754052');
    const unpredicted = Array.from({ length: 10 }, (_, day) => dayOf(tuesday + day, false, true)).flat();
    assert.equal(relation(...unpredicted).predictionError, undefined);
  });

  it('counts no rep twice, and none of a day without both kinds', () => {
    const event = fc.tuple(
      fc.nat({ max: 3 }),
      fc.integer({ min: 5, max: 22 }),
      fc.constantFrom('break', 'pass', 'fail'),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), items => {
        const log = items.map(([day, hour, kind]) => {
          const clock = `${String(hour).padStart(2, '0')}:00`;
          return kind === 'break' ? moved(tuesday + day, clock) : ended(tuesday + day, clock, kind === 'pass');
        });
        const { days, breaks, after, others } = relation(...log);
        assert.ok(after.trials >= days && others.trials >= days);
        assert.ok(after.trials + others.trials + breaks <= log.length);
      }),
    );
  });
});

describe('the difference of two means', () => {
  it("is the library's means and variances in Welch's formula", () => {
    const sample = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const found = meanDifference(a, b);
        const error = Math.sqrt(sampleVariance(a) / a.length + sampleVariance(b) / b.length);
        assert.ok(found && Math.abs(found.difference - (mean(a) - mean(b))) < 1e-9);
        assert.ok(Math.abs((found.most - found.least) / 2 - 2.262157 * error) < 1e-9);
      }),
    );
  });
});
