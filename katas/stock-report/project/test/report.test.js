import { deepEqual, throws } from 'node:assert/strict';
import test from 'node:test';
import { shortages } from '../src/report.js';

test('nothing ordered, nothing missing', () => {
  deepEqual(shortages('', 'tea: 4'), []);
});

test('as much as is there', () => {
  deepEqual(shortages('tea: 4', 'tea: 4'), []);
});

test('more than is there', () => {
  deepEqual(shortages('tea: 5', 'tea: 4'), [{ item: 'tea', missing: 1 }]);
});

test('an item the stock does not name', () => {
  deepEqual(shortages('rice: 2', 'tea: 4'), [{ item: 'rice', missing: 2 }]);
});

test('an item on several lines of the order', () => {
  deepEqual(shortages('tea: 3\nrice: 1\ntea: 2', 'tea: 4\nrice: 1'), [{ item: 'tea', missing: 1 }]);
});

test('an item on several lines of the stock', () => {
  deepEqual(shortages('tea: 6', 'tea: 4\ntea: 1'), [{ item: 'tea', missing: 1 }]);
});

test('most missing first, then by name', () => {
  deepEqual(shortages('tea: 1\nfigs: 9\nrice: 1\nJam: 1', ''), [
    { item: 'figs', missing: 9 },
    { item: 'Jam', missing: 1 },
    { item: 'rice', missing: 1 },
    { item: 'tea', missing: 1 },
  ]);
});

test('an item called like something every object has', () => {
  deepEqual(shortages('constructor: 2', 'toString: 1'), [{ item: 'constructor', missing: 2 }]);
});

test('a line that cannot be read', () => {
  throws(() => shortages('tea: many', ''), /item: count/);
});
