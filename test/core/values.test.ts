import assert from 'node:assert/strict';
import { conforms, type Json, parseType, TypeNameError } from '../../src/core/values';

const records = { Book: { title: 'string', height: 'int' }, Node: { value: 'int', next: 'Node?' } };
const problem = (value: Json, type: string) => conforms(value, parseType(type, records));
const refusal = (name: string): string => {
  try {
    parseType(name, records);
  } catch (error) {
    if (error instanceof TypeNameError) return error.message;
    throw error;
  }
  return '';
};

describe('parseType', () => {
  it('reads suffixes from left to right', () => {
    assert.deepEqual(parseType('int?[]', {}), {
      kind: 'list',
      element: { kind: 'optional', element: { kind: 'int' } },
    });
    assert.deepEqual(parseType('int[]?', {}), {
      kind: 'optional',
      element: { kind: 'list', element: { kind: 'int' } },
    });
  });

  it('reads nested parameters, with or without spaces', () => {
    const expected = {
      kind: 'map',
      key: { kind: 'tuple', elements: [{ kind: 'int' }, { kind: 'string' }] },
      value: { kind: 'list', element: { kind: 'set', element: { kind: 'bool' } } },
    };
    assert.deepEqual(parseType('map<tuple<int,string>,set<bool>[]>', {}), expected);
    assert.deepEqual(parseType('map< tuple<int, string>, set<bool>[] >', {}), expected);
  });

  it('ties the knot of a recursive record', () => {
    const node = parseType('Node', records);
    assert.ok(node.kind === 'record');
    const next = node.fields[1]?.type;
    assert.ok(next?.kind === 'optional');
    assert.equal(next.element, node);
  });

  it('reads records that hold each other', () => {
    const types = { A: { b: 'B?' }, B: { list: 'A[]' } };
    assert.equal(parseType('B', types).kind, 'record');
    assert.equal(conforms({ b: { list: [{ b: null }] } }, parseType('A', types)), undefined);
  });

  it('names the types there are when it meets another', () => {
    assert.match(refusal('Boook[]'), /"Boook" is no type.*Book, Node/);
  });

  it('takes no name that only Object.prototype knows', () => {
    for (const name of ['constructor', 'toString', '__proto__']) assert.match(refusal(name), /is no type/);
  });

  for (const name of [
    '',
    'int[',
    'map<int>',
    'set<int,int>',
    'set<>',
    'list',
    'int]',
    'int??',
    '[]',
    'int int',
    'set<int',
    'tuple',
  ]) {
    it(`refuses "${name}"`, () => assert.notEqual(refusal(name), ''));
  }

  it('takes void only for what a function returns', () => {
    assert.deepEqual(parseType('void', {}), { kind: 'void' });
    for (const name of ['void[]', 'void?', 'map<int,void>', 'tuple<void>']) assert.match(refusal(name), /void/);
  });

  it('refuses keys that some language cannot hash', () => {
    for (const name of ['set<float>', 'set<int[]>', 'map<Book,int>', 'set<int?>'])
      assert.match(refusal(name), /must be/);
  });
});

describe('conforms', () => {
  const good: readonly (readonly [Json, string])[] = [
    [2 ** 53 - 1, 'int'],
    [1.5, 'float'],
    [3, 'float'],
    ['😀', 'string'],
    [null, 'void'],
    [null, 'int?'],
    [[1, null], 'int?[]'],
    [[1, 2], 'set<int>'],
    [{ a: 1 }, 'map<string,int>'],
    [[[1, 'a']], 'map<int,string>'],
    [[1, 'a'], 'tuple<int,string>'],
    [{ title: 'Emma', height: 2 }, 'Book'],
    [{ value: 1, next: { value: 2, next: null } }, 'Node'],
    [JSON.parse('{"__proto__":1}'), 'map<string,int>'],
  ];
  for (const [value, type] of good) {
    it(`takes ${JSON.stringify(value)} as ${type}`, () => assert.equal(problem(value, type), undefined));
  }

  const bad: readonly (readonly [Json, string, string])[] = [
    [2 ** 53, 'int', ''],
    [1.5, 'int', ''],
    ['1', 'int', ''],
    [Number.POSITIVE_INFINITY, 'float', ''],
    ['\ud800', 'string', ''],
    [null, 'int', ''],
    [0, 'void', ''],
    [[1, 2, 1], 'set<int>', '/2'],
    [
      [
        [1, 'a'],
        [1, 'b'],
      ],
      'map<int,string>',
      '/1',
    ],
    [[[1]], 'map<int,string>', '/0'],
    [{ 'a/b~': '1' }, 'map<string,int>', '/a~1b~0'],
    [[], 'map<string,int>', ''],
    [[1], 'tuple<int,int>', ''],
    [{ title: 'Emma' }, 'Book', ''],
    [{ title: 'Emma', height: 2, width: 1 }, 'Book', '/width'],
    [{ value: 1, next: { value: 'x', next: null } }, 'Node', '/next/value'],
    [[[1], [2, true]], 'int[][]', '/1/1'],
  ];
  for (const [value, type, pointer] of bad) {
    it(`refuses ${JSON.stringify(value)} as ${type}, at "${pointer}"`, () => {
      assert.equal(problem(value, type)?.pointer, pointer);
    });
  }
});
