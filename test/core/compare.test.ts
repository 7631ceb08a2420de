import assert from 'node:assert/strict';
import fc from 'fast-check';
import { equal } from '../../src/core/compare';
import { mismatch } from '../../src/core/mismatch';
import { show, showBoth, showWire } from '../../src/core/show';
import { conforms, type Json, parseType, type Type } from '../../src/core/values';
import { readWire, toWire, type Wire } from '../../src/core/wire';

const int = fc.maxSafeInteger();
const string = fc.string({ unit: 'grapheme' });
const float = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Types with values of them. */
const typed: fc.Arbitrary<readonly [string, Json]> = fc.oneof(
  int.map(value => ['int', value] as const),
  float.map(value => ['float', value] as const),
  string.map(value => ['string', value] as const),
  fc.option(int).map(value => ['int?', value] as const),
  fc.array(fc.array(string)).map(value => ['string[][]', value] as const),
  fc.uniqueArray(int).map(value => ['set<int>', value] as const),
  fc.dictionary(string, int).map(value => ['map<string,int>', value] as const),
  fc.uniqueArray(fc.tuple(int, float), { selector: ([key]) => key }).map(value => ['map<int,float>', value] as const),
  fc
    .record({ title: string, height: fc.option(int) }, { noNullPrototype: true })
    .map(value => ['Book', value] as const),
);
const records = { Book: { title: 'string', height: 'int?' } };
const type = (name: string): Type => parseType(name, records);
const same = (expected: Json, actual: Wire, name: string, unordered = false) =>
  equal(expected, actual, type(name), unordered);

describe('equal', () => {
  it('holds between any value and itself', () => {
    fc.assert(
      fc.property(typed, ([name, value]) => {
        assert.equal(conforms(value, type(name)), undefined);
        assert.ok(same(value, toWire(value, type(name)), name));
      }),
    );
  });

  it('holds both ways round or not at all', () => {
    const pair = fc.oneof(
      fc.tuple(fc.constant('float'), float, float),
      fc.tuple(fc.constant('int[]'), fc.array(fc.nat(2)), fc.array(fc.nat(2))),
      fc.tuple(fc.constant('set<int>'), fc.uniqueArray(fc.nat(3)), fc.uniqueArray(fc.nat(3))),
    );
    fc.assert(
      fc.property(pair, fc.boolean(), ([name, a, b], unordered) => {
        const there = same(a, toWire(b, type(name)), name, unordered);
        assert.equal(there, same(b, toWire(a, type(name)), name, unordered));
      }),
    );
  });

  it('takes any permutation of the outermost list where order does not matter, and only there', () => {
    const list = fc.array(fc.array(fc.nat(3), { maxLength: 3 }), { maxLength: 6 });
    const shuffled = list.chain(items =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    fc.assert(fc.property(shuffled, ([items, other]) => assert.ok(same(items, other, 'int[][]', true))));
    assert.ok(!same([[1], [2]], [[2], [1]], 'int[][]'));
    assert.ok(!same([[1, 2]], [[2, 1]], 'int[][]', true));
    assert.ok(!same([1, 1, 2], [1, 2, 2], 'int[]', true));
    assert.ok(same([1, 2], [2, 1], 'int[]?', true));
  });

  it('never holds between a value and its list with one element more', () => {
    fc.assert(
      fc.property(fc.array(int), int, (items, more) => assert.ok(!same(items, [...items, more], 'int[]', true))),
    );
  });

  it('gives floats 1e-9 of their size and ints nothing', () => {
    assert.ok(same(0.3, 0.1 + 0.2, 'float'));
    assert.ok(same(1e20, 1e20 + 1e10, 'float'));
    assert.ok(!same(1, 1 + 1e-8, 'float'));
    assert.ok(!same(1e-10, 2e-10, 'float'));
    assert.ok(same(0, 0.1 + 0.2 - 0.3, 'float'));
    assert.ok(!same(3, 3 + 1e-10, 'int'));
  });

  it('takes -0 for 0, and neither NaN nor an infinity for anything', () => {
    assert.ok(same(0, { kind: 'number', text: '-0' }, 'int'));
    assert.ok(same(0, { kind: 'number', text: '-0' }, 'float'));
    for (const text of ['NaN', 'Infinity', '-Infinity'] as const) {
      fc.assert(fc.property(float, value => assert.ok(!same(value, { kind: 'number', text }, 'float'))));
    }
  });

  it('ignores the order of sets and maps, and tells keys from texts that look like them', () => {
    assert.ok(same([1, 2], { kind: 'set', items: [2, 1] }, 'set<int>'));
    assert.ok(!same([1, 2], { kind: 'set', items: ['1', 2] }, 'set<int>'));
    assert.ok(!same([1, 2], [1, 2], 'set<int>'));
    assert.ok(
      same(
        { a: 1, b: 2 },
        {
          kind: 'map',
          entries: [
            ['b', 2],
            ['a', 1],
          ],
        },
        'map<string,int>',
      ),
    );
    assert.ok(!same({ a: 1 }, { kind: 'object', fields: [['a', 1]] }, 'map<string,int>'));
    assert.ok(!same([[1, 2]], { kind: 'map', entries: [['1', 2]] }, 'map<int,int>'));
  });

  it('wants exactly the fields of a record, in any order', () => {
    assert.ok(
      same(
        { title: 'a', height: 1 },
        {
          kind: 'object',
          fields: [
            ['height', 1],
            ['title', 'a'],
          ],
        },
        'Book',
      ),
    );
    assert.ok(!same({ title: 'a', height: 1 }, { kind: 'object', fields: [['title', 'a']] }, 'Book'));
    assert.ok(same({ title: 'a', height: null }, { kind: 'object', fields: [['title', 'a']] }, 'Book'));
    const extra: Wire = {
      kind: 'object',
      fields: [
        ['title', 'a'],
        ['height', 1],
        ['x', 1],
      ],
    };
    assert.ok(!same({ title: 'a', height: 1 }, extra, 'Book'));
  });

  it('takes undefined for nothing, and only where nothing is expected', () => {
    assert.ok(same(null, { kind: 'undefined' }, 'int?'));
    assert.ok(!same(1, { kind: 'undefined' }, 'int?'));
    assert.ok(!same(0, { kind: 'undefined' }, 'int'));
    assert.ok(same(null, { kind: 'other', what: 'a function', text: '' }, 'void'));
  });
});

describe('mismatch', () => {
  const cases: readonly (readonly [Wire, string, string | undefined])[] = [
    [[1], 'set<int>', 'Expected a Set, got an array.'],
    [{ kind: 'object', fields: [] }, 'map<string,int>', 'Expected a Map, got a plain object.'],
    [{ kind: 'undefined' }, 'int', 'Expected an int, got undefined (is a return missing?).'],
    [[1, 2, { kind: 'undefined' }], 'int[]', 'At [2]: expected an int, got undefined (is a return missing?).'],
    [{ kind: 'other', what: 'a BigInt', text: '5n' }, 'int', 'Expected an int, got a BigInt.'],
    ['x', 'int?', 'Expected an int or null, got a string.'],
    [[1], 'tuple<int,int>', 'Expected an array of 2, got one of 1.'],
    [7, 'int', undefined],
  ];
  for (const [value, name, words] of cases) {
    it(`of ${JSON.stringify(value)} and ${name}: ${words ?? 'none'}`, () =>
      assert.equal(mismatch(value, type(name)), words));
  }

  it('finds nothing in any value that conforms', () => {
    fc.assert(
      fc.property(typed, ([name, value]) => assert.equal(mismatch(toWire(value, type(name)), type(name)), undefined)),
    );
  });
});

describe('readWire', () => {
  it('reads back every wire value from JSON', () => {
    fc.assert(
      fc.property(typed, ([name, value]) => {
        const text = JSON.stringify(toWire(value, type(name)));
        assert.notEqual(readWire(JSON.parse(text)), undefined);
      }),
    );
  });

  it('refuses objects without a proper tag', () => {
    for (const value of [
      {},
      { kind: 'set' },
      { kind: 'set', items: [{}] },
      { kind: 'map', entries: [[1]] },
      { kind: 'nan' },
    ]) {
      assert.equal(readWire(value), undefined);
    }
  });
});

describe('show', () => {
  it('writes values the way one writes them', () => {
    assert.equal(show([2, 4], type('int[]')), '[2, 4]');
    assert.equal(show({ title: 'Em"ma', height: null }, type('Book')), '{title: "Em\\"ma", height: null}');
    assert.equal(show({ b: 1, a: 2 }, type('map<string,int>')), 'Map {"a": 2, "b": 1}');
    assert.equal(showWire({ kind: 'set', items: [10, 9, 1] }), 'Set {1, 9, 10}');
    assert.equal(showWire({ kind: 'number', text: 'NaN' }), 'NaN');
  });

  it('lays long values out one element a line, both sides alike', () => {
    const long = Array.from({ length: 40 }, (_, index) => index);
    const both = showBoth(long, [0], type('int[]'));
    assert.equal(both.actual, '[\n  0,\n]');
    assert.equal(both.expected.split('\n').length, 42);
    assert.deepEqual(showBoth([1], [2], type('int[]')), { expected: '[1]', actual: '[2]' });
  });

  it('shows equal answers alike', () => {
    const shuffled = fc
      .uniqueArray(int)
      .chain(items => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })));
    fc.assert(
      fc.property(shuffled, ([items, other]) => {
        const both = showBoth(items, { kind: 'set', items: other }, type('set<int>'));
        assert.equal(both.expected, both.actual);
      }),
    );
  });
});
