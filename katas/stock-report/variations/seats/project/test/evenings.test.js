import { deepEqual } from 'node:assert/strict';
import test from 'node:test';
import { overbooked } from '../src/evenings.js';

const booking = (evening, group, cancelled = false) => ({ evening, group, cancelled });

test('no bookings', () => {
  deepEqual(overbooked([]), []);
});

test('as many as there are seats', () => {
  deepEqual(overbooked([booking('2026-03-02', 50)]), []);
});

test('two groups too large together', () => {
  deepEqual(overbooked([booking('2026-03-02', 30), booking('2026-03-02', 30)]), [
    { evening: '2026-03-02', tooMany: 10 },
  ]);
});

test('the large hall', () => {
  deepEqual(overbooked([booking('2026-03-01', 120), booking('2026-04-01', 121)]), [
    { evening: '2026-04-01', tooMany: 1 },
  ]);
});

test('a group that was cancelled', () => {
  deepEqual(overbooked([booking('2026-03-02', 40), booking('2026-03-02', 40, true)]), []);
});

test('most first, then by date', () => {
  deepEqual(
    overbooked([booking('2026-03-09', 51), booking('2026-03-07', 51), booking('2026-03-08', 60)]),
    [
      { evening: '2026-03-08', tooMany: 10 },
      { evening: '2026-03-07', tooMany: 1 },
      { evening: '2026-03-09', tooMany: 1 },
    ],
  );
});

test('the bookings stay as they are', () => {
  const bookings = [booking('2026-03-09', 51), booking('2026-03-07', 51)];
  overbooked(bookings);
  deepEqual(bookings, [booking('2026-03-09', 51), booking('2026-03-07', 51)]);
});
