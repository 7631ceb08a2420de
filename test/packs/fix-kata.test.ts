import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Topic } from '../../src/core/kata';
import { conforms, type Json, parseType } from '../../src/core/values';
import { definesFunction, parseCall } from '../../src/packs/example-call';
import { fixKataFiles, type OwnBug } from '../../src/packs/fix-kata';
import { inferTypes } from '../../src/packs/infer-type';
import { loadPack } from '../../src/packs/pack';
import { memoryFiles } from './memory-files';

const topic: Topic = {
  id: 'sting-1',
  title: 'cart.js: The last one was left out.',
  area: 'Stings',
  needs: [],
  keyPoints: [{ id: 'rule-1', text: 'Say whether an end is included.' }],
};
const bug: OwnBug = {
  id: 'fix-1',
  topic,
  language: 'javascript',
  before: 'function total(prices) { return prices.length - 1; }',
  after: 'function total(prices) { return prices.length; }',
  call: 'total([1, 2.5])',
  returns: 2,
  hints: ['What went wrong.', 'Why.', 'The {{rule}}.'],
};

/** What the gate of packs makes of the files. */
async function pack(changes: Partial<OwnBug> = {}) {
  const files: Record<string, string> = { 'mine/topics.json': JSON.stringify({ topics: [topic] }) };
  for (const [name, text] of fixKataFiles({ ...bug, ...changes })) files[`mine/fix-1/${name}`] = text;
  return loadPack('mine', memoryFiles(files));
}

describe('a kata made of a bug of one’s own', () => {
  it('passes the gate, with the bug as its starter and the fix as its reference', async () => {
    const { katas, problems, exercise } = await pack();
    assert.deepEqual(problems, []);
    assert.deepEqual([katas[0]?.kind, katas[0]?.topic], ['fix', 'sting-1']);
    const { starter, reference, statement } = await exercise('fix-1', 'base', 'javascript');
    assert.match(starter, /length - 1; \}\n\nexport \{ total \};\n$/);
    assert.match(reference, /length; \}/);
    assert.match(statement, /`total\(\[1, 2\.5\]\)` must return `2`/);
  });

  it('takes objects as records in TypeScript, and says that Python cannot', async () => {
    const asked = {
      call: 'total([{"price": 1, "of": "a"}, {"price": 2, "of": "b"}], null)',
      returns: { price: 3, of: 'b' },
    };
    const { katas, problems } = await pack({ ...asked, language: 'typescript' });
    assert.deepEqual([problems, katas.length], [[], 1]);
    assert.throws(
      () => fixKataFiles({ ...bug, ...asked, language: 'python' }),
      /In Python a kata cannot be given objects/,
    );
  });

  it('keeps the name that the code has, or says which one it would need', async () => {
    const { katas } = await pack({
      language: 'python',
      call: 'sum_of([1])',
      before: 'def sum_of(x): pass',
      after: 'def sum_of(x): return 1',
    });
    assert.equal(katas.length, 1);
    assert.throws(() => fixKataFiles({ ...bug, call: 'sum_of([1])' }), /would call the function "sumOf", not "sum_of"/);
  });

  it('exports what is not exported, once', () => {
    const solution = (after: string) => fixKataFiles({ ...bug, after }).get('solution.js');
    assert.equal(solution('export const total = () => 2;'), 'export const total = () => 2;\n');
    assert.equal(solution('const total = () => 2;\nexport { total };'), 'const total = () => 2;\nexport { total };\n');
  });
});

describe('a call that shows a bug', () => {
  it('is a name with arguments as JSON', () => {
    assert.deepEqual(parseCall(' total([1, "a)"], {"x": null}); '), { name: 'total', args: [[1, 'a)'], { x: null }] });
    assert.deepEqual(parseCall('now()').args, []);
    assert.throws(() => parseCall('total'), /is no call/);
    assert.throws(() => parseCall("total('a')"), /are no JSON/);
  });

  it('is of a function that the code begins, or not', () => {
    const codes = [
      'export function total(a) {}',
      'const total = a => a',
      'def total(a):',
      'async function* total() {}',
    ];
    assert.ok(codes.every(code => definesFunction(code, 'total')));
    assert.ok(!definesFunction('return total(1);', 'total'));
  });
});

describe('the types that values show', () => {
  const namesOf = (...values: Json[]) => inferTypes(values).names;

  it('are those of the kata format', () => {
    assert.deepEqual(namesOf(1, 1.5, 'a', true, [], [[1]], [1, 0.5], ['a', null]), [
      'int',
      'float',
      'string',
      'bool',
      'int[]',
      'int[][]',
      'float[]',
      'string?[]',
    ]);
  });

  it('name one record for objects of the same fields', () => {
    const { names, types } = inferTypes([[{ a: 1 }, { a: 2 }], { b: { a: 3 } }]);
    assert.deepEqual(names, ['Item1[]', 'Item2']);
    assert.deepEqual(types, { Item1: { a: 'int' }, Item2: { b: 'Item1' } });
  });

  it('hold the values they were taken from', () => {
    const leaf = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
    const value: fc.Arbitrary<Json> = fc.oneof(leaf, fc.array(fc.integer()), fc.array(fc.array(fc.boolean())));
    fc.assert(
      fc.property(value, of => {
        const { names, types } = inferTypes([of]);
        assert.equal(conforms(of, parseType(names[0] ?? '', types)), undefined);
      }),
    );
  });
});
