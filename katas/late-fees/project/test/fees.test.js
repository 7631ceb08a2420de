import { equal } from 'node:assert/strict';
import test from 'node:test';
import { lateFee } from '../src/fees.js';

test('back before the due day', () => {
  equal(lateFee('2026-03-10', '2026-03-01', false), 0);
});

test('back on the due day', () => {
  equal(lateFee('2026-03-10', '2026-03-10', false), 0);
});

test('two days late', () => {
  equal(lateFee('2026-03-01', '2026-03-03', false), 40);
});

test('two days late, a member', () => {
  equal(lateFee('2026-03-01', '2026-03-03', true), 20);
});

test('one day late, a member', () => {
  equal(lateFee('2026-03-01', '2026-03-02', true), 0);
});

test('over the end of February', () => {
  equal(lateFee('2026-02-27', '2026-03-02', false), 60);
});

test('twenty-five days late', () => {
  equal(lateFee('2026-03-01', '2026-03-26', false), 500);
});

test('a year late', () => {
  equal(lateFee('2025-03-01', '2026-03-01', false), 500);
});

test('twenty-five days late, a member', () => {
  equal(lateFee('2026-03-01', '2026-03-26', true), 480);
});

test('twenty-six days late, a member', () => {
  equal(lateFee('2026-03-01', '2026-03-27', true), 500);
});
