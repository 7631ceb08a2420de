import { equal } from 'node:assert/strict';
import test from 'node:test';
import { parkingFee } from '../src/parking.js';

test('in and out again', () => {
  equal(parkingFee('09:00', '09:00'), 0);
});

test('ten minutes', () => {
  equal(parkingFee('09:00', '09:10'), 0);
});

test('eleven minutes', () => {
  equal(parkingFee('09:00', '09:11'), 60);
});

test('one quarter', () => {
  equal(parkingFee('09:00', '09:15'), 60);
});

test('one quarter and a minute', () => {
  equal(parkingFee('09:00', '09:16'), 120);
});

test('eight hours by day', () => {
  equal(parkingFee('09:00', '17:00'), 1920);
});

test('past midnight', () => {
  equal(parkingFee('17:45', '00:05'), 1560);
});

test('a short evening', () => {
  equal(parkingFee('19:00', '20:00'), 240);
});

test('an evening from six o’clock on', () => {
  equal(parkingFee('18:00', '23:00'), 600);
});

test('an evening past midnight', () => {
  equal(parkingFee('20:00', '02:00'), 600);
});
