import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertInOrder, merge } from '../../src/log/merge';
import { eventsOf } from '../../src/log/store';
import { entryOf } from './support';

/** Few ids, instants and texts, so that lists overlap and clash; offsets differ, so that text order is not time order. */
const anyEntry = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.nat(2), fc.constantFrom('+00:00', '+05:30', '-09:30'), fc.nat(1))
  .map(([id, hour, offset, target]) => entryOf(id, { target: `${target}` }, `2026-01-01T1${hour}:00:00.000${offset}`));
const anyList = fc.array(anyEntry, { maxLength: 8 });
const rawsOf = (list: ReturnType<typeof merge>) => list.entries.map(entry => entry.raw);

describe('merge', () => {
  it('is a union by id', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const ids = merge(a, b).entries.map(entry => entry.event.id);
        assert.deepEqual([...ids].sort(), [...new Set([...a, ...b].map(entry => entry.event.id))].sort());
      }),
    );
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, (a, b, c) => {
        assert.deepEqual(rawsOf(merge(a, b)), rawsOf(merge(b, a)));
        assert.deepEqual(rawsOf(merge(merge(a, b).entries, c)), rawsOf(merge(a, merge(b, c).entries)));
        assert.deepEqual(rawsOf(merge(merge(a, b).entries, a)), rawsOf(merge(a, b)));
        assert.deepEqual(rawsOf(merge(a, b, c)), rawsOf(merge(merge(a, b).entries, c)));
      }),
      { numRuns: 500 },
    );
  });

  it('orders by instant, then id', () => {
    const later = entryOf('A', {}, '2026-01-01T09:00:00.000-01:00');
    const earlier = entryOf('B', {}, '2026-01-01T10:00:00.000+01:00');
    const same = entryOf('0', {}, '2026-01-01T09:00:00.000+00:00');
    assert.deepEqual(merge([later], [earlier], [same]).entries, [same, earlier, later]);
  });

  it('keeps the earlier of two events with one id and reports the other, copies not', () => {
    const kept = entryOf('A', {}, '2026-01-01T09:00:00.000+00:00');
    const other = entryOf('A', {}, '2026-01-01T09:30:00.000+00:00');
    assert.deepEqual(merge([other, kept], [kept], [other]), { entries: [kept], conflicts: [other] });
  });

  it('has the order that inserting one by one has', () => {
    fc.assert(
      fc.property(anyList, list => {
        const events: ReturnType<typeof eventsOf> = [];
        const unique = merge(list).entries;
        for (const entry of list.filter(candidate => unique.includes(candidate))) insertInOrder(events, entry.event);
        assert.deepEqual(events, eventsOf(unique));
      }),
    );
  });
});
