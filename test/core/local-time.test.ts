import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayText, formatAt, parseAt, parseDay, practiceDay, practiceDayAt } from '../../src/core/local-time';

const anyOffset = fc.integer({ min: -1439, max: 1439 });
/** 0001 to 9998, so that every offset stays within four-digit years. */
const anyInstant = fc.integer({ min: -62_135_596_800_000, max: 253_370_764_799_999 });
const dayOf = (at: string, dayStartHour = 4) => dayText(practiceDay(at, dayStartHour));

describe('local time', () => {
  it('is written with milliseconds and an offset', () => {
    assert.equal(formatAt(Date.UTC(2026, 10, 24, 7, 15, 30, 123), 60), '2026-11-24T08:15:30.123+01:00');
    assert.equal(formatAt(0, 0), '1970-01-01T00:00:00.000+00:00');
    assert.equal(formatAt(0, -570), '1969-12-31T14:30:00.000-09:30');
    assert.equal(formatAt(Date.UTC(2024, 1, 29, 20, 0), 345), '2024-03-01T01:45:00.000+05:45');
  });

  it('refuses to write what it could not read again', () => {
    for (const [epochMs, offset] of [
      [0.5, 0],
      [Number.NaN, 0],
      [0, 1440],
      [0, 0.5],
      [8.64e15, 0],
      [-62_167_219_200_000, -1],
    ] as const) {
      assert.throws(() => formatAt(epochMs, offset), RangeError, `${epochMs} ${offset}`);
    }
  });

  it('reads back exactly what was written', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, (epochMs, offsetMinutes) => {
        assert.deepEqual(parseAt(formatAt(epochMs, offsetMinutes)), { epochMs, offsetMinutes });
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with Date on every instant it reads', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, (epochMs, offsetMinutes) => {
        assert.equal(Date.parse(formatAt(epochMs, offsetMinutes)), epochMs);
      }),
    );
  });

  it('reads Z, other fractions and no fraction', () => {
    const second = Date.UTC(2026, 0, 2, 3, 4, 5);
    assert.deepEqual(parseAt('2026-01-02T03:04:05Z'), { epochMs: second, offsetMinutes: 0 });
    assert.deepEqual(parseAt('2026-01-02T03:04:05.5Z'), { epochMs: second + 500, offsetMinutes: 0 });
    assert.deepEqual(parseAt('2026-01-02T03:04:05.123987-00:00'), { epochMs: second + 123, offsetMinutes: 0 });
  });

  for (const text of [
    '',
    '2026-11-24',
    '2026-11-24T08:15:30.123',
    '2026-11-24 08:15:30.123+01:00',
    '2026-11-24t08:15:30.123+01:00',
    '2026-11-24T08:15:30.+01:00',
    '2026-11-24T08:15+01:00',
    '2026-11-24T08:15:30.123+0100',
    '2026-11-24T08:15:30.123+01:00 ',
    '2026-11-24T08:15:30.123+24:00',
    '2026-11-24T08:15:30.123+01:60',
    '2026-11-24T08:15:30.123Z+01:00',
    '2026-11-24T24:00:00.000+01:00',
    '2026-11-24T08:60:00.000+01:00',
    '2026-12-31T23:59:60.000+00:00',
    '2026-02-29T00:00:00.000+01:00',
    '1900-02-29T00:00:00.000+01:00',
    '2026-04-31T00:00:00.000+01:00',
    '2026-13-01T00:00:00.000+01:00',
    '2026-00-10T00:00:00.000+01:00',
    '2026-01-00T00:00:00.000+01:00',
    '+026-11-24T08:15:30.123+01:00',
    '２026-11-24T08:15:30.123+01:00',
  ]) {
    it(`does not read ${JSON.stringify(text)}`, () => assert.equal(parseAt(text), undefined));
  }
});

describe('practice day', () => {
  it('begins at the day-start hour of the wall clock', () => {
    assert.equal(dayOf('2026-11-24T03:59:59.999+01:00'), '2026-11-23');
    assert.equal(dayOf('2026-11-24T04:00:00.000+01:00'), '2026-11-24');
    assert.equal(dayOf('2026-11-25T00:00:00.000+01:00'), '2026-11-24');
    assert.equal(dayOf('2026-11-24T00:00:00.000+01:00', 0), '2026-11-24');
    assert.equal(dayOf('2026-11-24T22:59:59.999+01:00', 23), '2026-11-23');
  });

  it('is the local one, not the one of UTC', () => {
    assert.equal(dayOf('2026-03-01T04:00:00.000+05:30'), '2026-03-01');
    assert.equal(dayOf('2026-03-01T03:59:00.000+05:45'), '2026-02-28');
    assert.equal(dayOf('2026-03-01T23:30:00.000-09:30'), '2026-03-01');
    assert.equal(dayOf('2026-03-01T05:00:00.000+14:00'), '2026-03-01');
  });

  it('does not split on a night with daylight saving', () => {
    // Europe: 02:00 +01:00 becomes 03:00 +02:00 on 29 March, and back on 25 October.
    assert.equal(dayOf('2026-03-29T01:59:59.999+01:00'), '2026-03-28');
    assert.equal(dayOf('2026-03-29T03:00:00.000+02:00'), '2026-03-28');
    assert.equal(dayOf('2026-03-29T04:00:00.000+02:00'), '2026-03-29');
    assert.equal(dayOf('2026-10-25T02:30:00.000+02:00'), '2026-10-24');
    assert.equal(dayOf('2026-10-25T02:30:00.000+01:00'), '2026-10-24');
    assert.equal(dayOf('2026-10-25T03:59:59.999+01:00'), '2026-10-24');
  });

  it('follows the wall clock through a flight', () => {
    // Tokyo to San Francisco: lands before it took off, on the same practice day.
    assert.equal(dayOf('2026-05-10T17:00:00.000+09:00'), '2026-05-10');
    assert.equal(dayOf('2026-05-10T11:00:00.000-07:00'), '2026-05-10');
  });

  it('crosses year ends and leap days', () => {
    assert.equal(dayOf('2027-01-01T03:00:00.000+01:00'), '2026-12-31');
    assert.equal(dayOf('2024-03-01T03:00:00.000+01:00'), '2024-02-29');
    assert.equal(dayOf('2023-03-01T03:00:00.000+01:00'), '2023-02-28');
    assert.equal(dayOf('1970-01-01T03:59:00.000+00:00'), '1969-12-31');
  });

  it('never goes back while the wall clock does not, across any sequence of zones', () => {
    const step = fc.record({ hours: fc.double({ min: 0, max: 60, noNaN: true }), offset: anyOffset });
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 0, max: 23 }), (steps, hour) => {
        let wall = Date.UTC(2026, 10, 24);
        let before = Number.NEGATIVE_INFINITY;
        for (const { hours, offset } of steps) {
          wall += Math.round(hours * 3_600_000);
          const day = practiceDayAt(wall - offset * 60_000, offset, hour);
          assert.ok(day >= before);
          before = day;
        }
      }),
    );
  });

  it('of one zone never goes back, and takes each day in turn', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, fc.integer({ min: 0, max: 86_400_000 }), (epochMs, offset, later) => {
        const step = practiceDayAt(epochMs + later, offset, 4) - practiceDayAt(epochMs, offset, 4);
        assert.ok(step === 0 || step === 1);
      }),
    );
  });

  it('is the same from an instant as from its text', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, fc.integer({ min: 0, max: 23 }), (epochMs, offset, hour) => {
        assert.equal(practiceDay(formatAt(epochMs, offset), hour), practiceDayAt(epochMs, offset, hour));
      }),
    );
  });

  it('refuses what is no time', () => assert.throws(() => practiceDay('yesterday', 4), RangeError));
});

describe('day text', () => {
  it('counts from 1970-01-01 and reads back, agreeing with Date', () => {
    assert.equal(dayText(0), '1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), day => {
        assert.equal(dayText(day), new Date(day * 86_400_000).toISOString().slice(0, 10));
        assert.equal(parseDay(dayText(day)), day);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read only where such a day exists', () => {
    for (const text of ['2026-02-29', '2026-1-01', '2026-01-01T', '', '2026-00-01', '20260101']) {
      assert.equal(parseDay(text), undefined, text);
    }
    assert.equal(parseDay('2000-02-29'), 11_016);
    assert.throws(() => dayText(2_932_897), RangeError);
    assert.throws(() => dayText(1.5), RangeError);
  });
});
