import assert from 'node:assert/strict';
import { loadPack } from '../../src/packs/pack';
import { doubleKata, kataFiles, type Loose, packFiles } from './sample';

const signature = { name: 'doubleIt', params: [{ name: 'amount', type: 'int' }], returns: 'int' };
const counter = {
  kind: 'object',
  signature: {
    name: 'Counter',
    new: [{ name: 'first', type: 'int' }],
    methods: [
      { name: 'add', params: [{ name: 'amount', type: 'int' }], returns: 'void' },
      { name: 'all', params: [], returns: 'int[]' },
    ],
  },
  variations: {},
};
const oneCall = (...call: readonly unknown[]): Loose => ({
  ...counter,
  cases: [{ name: 'one', new: [0], calls: [call] }],
});
const refactoring = (changes: Loose = {}): Loose => ({
  kind: 'refactor',
  measure: { of: 'nesting', most: 1 },
  ...changes,
});
const prediction: Loose = {
  kind: 'predict',
  signature: undefined,
  cases: undefined,
  hints: [],
  title: 'Twice',
  variations: {},
};

interface Malformed {
  readonly what: string;
  readonly changes: Loose;
  readonly pointer: string;
  readonly reason: RegExp;
}

// The schema's part.
const malformed: readonly Malformed[] = [
  { what: 'a missing property', changes: { level: undefined }, pointer: '', reason: /"level" is missing/ },
  {
    what: 'an unknown property',
    changes: { colour: 'red' },
    pointer: '',
    reason: /"colour" is not known here; there are .*title/,
  },
  { what: 'a level out of range', changes: { level: 11 }, pointer: '/level', reason: /<= 10/ },
  { what: 'a fractional level', changes: { level: 1.5 }, pointer: '/level', reason: /integer/ },
  { what: 'an unknown kind', changes: { kind: 'essay' }, pointer: '/kind', reason: /one of function, object, fix/ },
  {
    what: 'an unknown language',
    changes: { languages: ['cobol'] },
    pointer: '/languages/0',
    reason: /one of javascript/,
  },
  { what: 'no case', changes: { cases: [] }, pointer: '/cases', reason: /fewer than 1/ },
  {
    what: 'a name in snake_case',
    changes: { signature: { ...signature, name: 'double_it' } },
    pointer: '/signature/name',
    reason: /camelCase/,
  },
  {
    what: 'a class for a function',
    changes: { signature: counter.signature },
    pointer: '/signature',
    reason: /"params" is missing/,
  },
  {
    what: 'a function for a class',
    changes: { kind: 'object' },
    pointer: '/signature',
    reason: /"methods" is missing/,
  },
  { what: 'a call of two', changes: oneCall('add', [1]), pointer: '/cases/0/calls/0', reason: /fewer than 3/ },
  // What only the gate knows.
  { what: 'an id that is not the folder', changes: { id: 'triple' }, pointer: '/id', reason: /"double"/ },
  { what: 'an unknown topic', changes: { topic: 'magic' }, pointer: '/topic', reason: /"magic"/ },
  { what: 'an unknown side topic', changes: { also: ['basics', 'magic'] }, pointer: '/also/1', reason: /"magic"/ },
  {
    what: 'an unreadable type',
    changes: { signature: { ...signature, returns: 'integer' } },
    pointer: '/signature/returns',
    reason: /"integer"/,
  },
  {
    what: 'a void function',
    changes: { signature: { ...signature, returns: 'void' } },
    pointer: '/signature/returns',
    reason: /void/,
  },
  {
    what: 'an unreadable field',
    changes: { types: { Book: { year: 'date' } } },
    pointer: '/types/Book/year',
    reason: /"date"/,
  },
  {
    what: 'an argument too many',
    changes: { cases: [{ name: 'x', args: [1, 2], returns: 2 }] },
    pointer: '/cases/0/args',
    reason: /2 values.*takes 1 \(amount\)/,
  },
  {
    what: 'an argument of another type',
    changes: { cases: [{ name: 'x', args: ['1'], returns: 2 }] },
    pointer: '/cases/0/args/0',
    reason: /int/,
  },
  {
    what: 'a result of another type',
    changes: { cases: [{ name: 'x', args: [1], returns: 2.5 }] },
    pointer: '/cases/0/returns',
    reason: /int/,
  },
  {
    what: 'a case that expects nothing',
    changes: { cases: [{ name: 'x', args: [1] }] },
    pointer: '/cases/0',
    reason: /exactly one of "returns" and "throws"/,
  },
  {
    what: 'a case that expects both',
    changes: { cases: [{ name: 'x', args: [1], returns: 2, throws: true }] },
    pointer: '/cases/0',
    reason: /exactly one/,
  },
  {
    what: 'only cases that throw',
    changes: { cases: [{ name: 'x', args: [1], throws: true }] },
    pointer: '/cases',
    reason: /must expect a value/,
  },
  {
    what: 'an unordered int',
    changes: { cases: [{ name: 'x', args: [1], returns: 2, unordered: true }] },
    pointer: '/cases/0/unordered',
    reason: /Only a list/,
  },
  {
    what: 'two cases of one name',
    changes: {
      cases: [
        { name: 'x', args: [1], returns: 2 },
        { name: 'x', args: [2], returns: 4 },
      ],
    },
    pointer: '/cases/1/name',
    reason: /"x"/,
  },
  {
    what: 'calls of a function',
    changes: { cases: [{ name: 'x', new: [], calls: [['a', [], null]] }] },
    pointer: '/cases/0',
    reason: /is a function/,
  },
  {
    what: 'arguments of a class',
    changes: { ...counter, cases: [{ name: 'x', args: [], returns: 1 }] },
    pointer: '/cases/0',
    reason: /is a class/,
  },
  {
    what: 'an unknown method',
    changes: oneCall('take', [], null),
    pointer: '/cases/0/calls/0/0',
    reason: /"take"; there are add, all/,
  },
  {
    what: 'a call with a wrong argument',
    changes: oneCall('add', [true], null),
    pointer: '/cases/0/calls/0/1/0',
    reason: /int/,
  },
  { what: 'a void call with a value', changes: oneCall('add', [1], 1), pointer: '/cases/0/calls/0/2', reason: /void/ },
  {
    what: 'a call that throws a value',
    changes: oneCall('all', [], [1], { throws: true }),
    pointer: '/cases/0/calls/0/2',
    reason: /null/,
  },
  {
    what: 'an unordered void',
    changes: oneCall('add', [1], null, { unordered: true }),
    pointer: '/cases/0/calls/0/3/unordered',
    reason: /Only a list/,
  },
  {
    what: 'a constructor argument missing',
    changes: { ...counter, cases: [{ name: 'x', new: [], calls: [['all', [], []]] }] },
    pointer: '/cases/0/new',
    reason: /takes 1 \(first\)/,
  },
  {
    what: 'a placeholder without text in a hint',
    changes: { hints: ['{{nobody}}'] },
    pointer: '/hints/0',
    reason: /\{\{nobody\}\}/,
  },
  {
    what: 'a placeholder without text in the title',
    changes: { title: '{{nobody}}' },
    pointer: '/title',
    reason: /\{\{nobody\}\}/,
  },
  {
    what: 'a keyword as a name',
    changes: { signature: { ...signature, name: 'delete' }, variations: {} },
    pointer: '/signature/name',
    reason: /"delete" is a word of/,
  },
  {
    what: 'two parameters of one name',
    changes: {
      signature: { ...signature, params: [signature.params[0], signature.params[0]] },
      cases: [{ name: 'x', args: [1, 1], returns: 2 }],
    },
    pointer: '/signature/params/1/name',
    reason: /"amount"/,
  },
  {
    what: 'a dressing of an unknown name',
    changes: { variations: { coins: { names: { sum: 'total' } } } },
    pointer: '/variations/coins/names/sum',
    reason: /"sum".*doubleIt, amount/,
  },
  {
    what: 'a dressing written like a type',
    changes: { variations: { coins: { names: { amount: 'Coins' } } } },
    pointer: '/variations/coins/names/amount',
    reason: /camelCase/,
  },
  {
    what: 'a dressing that is a keyword',
    changes: { variations: { coins: { names: { amount: 'new' } } } },
    pointer: '/variations/coins/names/amount',
    reason: /"new"/,
  },
  {
    what: 'a dressing named base',
    changes: { variations: { base: {} } },
    pointer: '/variations/base',
    reason: /two variations "base"/,
  },
  {
    what: 'a title of a dressing without text',
    changes: { variations: { coins: { title: '{{nobody}}' } } },
    pointer: '/variations/coins/title',
    reason: /nobody/,
  },
  { what: 'a fix without starters', changes: { kind: 'fix' }, pointer: '', reason: /starter\.js is missing/ },
  {
    what: 'a function without cases',
    changes: { cases: undefined },
    pointer: '',
    reason: /"cases" is missing/,
  },
  { what: 'a refactoring without starters', changes: refactoring(), pointer: '', reason: /starter\.js is missing/ },
  {
    what: 'a refactoring without a measure',
    changes: { kind: 'refactor' },
    pointer: '',
    reason: /"measure" is missing/,
  },
  {
    what: 'a measure nobody counts',
    changes: refactoring({ measure: { of: 'beauty', most: 2 } }),
    pointer: '/measure/of',
    reason: /one of nesting/,
  },
  {
    what: 'a measure without a number',
    changes: refactoring({ measure: { of: 'nesting', most: -1 } }),
    pointer: '/measure/most',
    reason: />= 0/,
  },
  {
    what: 'a measure of a function',
    changes: { measure: { of: 'nesting', most: 1 } },
    pointer: '/measure',
    reason: /no use in the kind function/,
  },
  {
    what: 'a refactoring in a language that is not counted',
    changes: refactoring({ languages: ['javascript', 'go'] }),
    pointer: '/languages/1',
    reason: /in javascript, typescript, python, not in go/,
  },
  {
    what: 'a prediction with cases',
    changes: { ...prediction, cases: [{ name: 'x', args: [1], returns: 2 }] },
    pointer: '/cases',
    reason: /no use in the kind predict/,
  },
  {
    what: 'a prediction in another story',
    changes: { ...prediction, variations: { coins: {} } },
    pointer: '/variations/coins',
    reason: /folder variations\/coins/,
  },
];

const sound = kataFiles(doubleKata({ id: 'sound' }));

describe('The gate', () => {
  it('lets a sound kata through', async () => {
    const pack = await loadPack('pack', packFiles(kataFiles(doubleKata())));
    assert.deepEqual(pack.problems, []);
    assert.deepEqual(pack.katas, [
      {
        id: 'double',
        title: 'Double a number',
        topic: 'basics',
        also: [],
        level: 1,
        kind: 'function',
        languages: ['javascript', 'typescript'],
        variations: ['base', 'coins'],
      },
    ]);
  });

  for (const { what, changes, pointer, reason } of malformed) {
    it(`refuses ${what}, says where, and loads the others`, async () => {
      const files = { ...kataFiles(doubleKata()), 'pack/double/kata.json': JSON.stringify(doubleKata(changes)) };
      const pack = await loadPack('pack', packFiles(files, sound));
      assert.deepEqual(
        pack.katas.map(({ id }) => id),
        ['sound'],
      );
      assert.ok(pack.problems.every(({ file }) => file === 'pack/double/kata.json'));
      const found = pack.problems.some(problem => problem.pointer === pointer && reason.test(problem.reason));
      assert.ok(found, JSON.stringify(pack.problems, null, 1));
    });
  }

  for (const name of ['statement.md', 'solution.js', 'solution.ts']) {
    it(`refuses a kata without its ${name}`, async () => {
      const { [`pack/double/${name}`]: _, ...files } = kataFiles(doubleKata());
      const pack = await loadPack('pack', packFiles(files, sound));
      assert.deepEqual(pack.problems, [
        { file: 'pack/double/kata.json', pointer: '', reason: `The file ${name} is missing from the folder.` },
      ]);
    });
  }

  it('says where JSON is broken, and loads the others', async () => {
    const pack = await loadPack('pack', packFiles(sound, { 'pack/bad/kata.json': '{\n  "id": }' }));
    assert.equal(pack.katas.length, 1);
    assert.equal(pack.problems[0]?.file, 'pack/bad/kata.json');
    assert.match(pack.problems[0]?.reason ?? '', /not JSON.*line 2, column 9/);
  });

  it('refuses a file above a megabyte, and loads the others', async () => {
    const huge = JSON.stringify({ id: 'x'.repeat(1_000_001) });
    const pack = await loadPack('pack', packFiles(sound, { 'pack/huge/kata.json': huge }));
    assert.equal(pack.katas.length, 1);
    assert.match(pack.problems[0]?.reason ?? '', /may have 1000000/);
  });

  it('refuses JSON that is no object at all', async () => {
    for (const json of ['null', '[]', '"kata"', '7']) {
      const pack = await loadPack('pack', packFiles(sound, { 'pack/odd/kata.json': json }));
      assert.deepEqual(pack.problems, [{ file: 'pack/odd/kata.json', pointer: '', reason: 'This must be object.' }]);
    }
  });

  it('keeps every character of other scripts', async () => {
    const kata = doubleKata({ title: 'Удвой 🦊', cases: [{ name: '二', args: [2], returns: 4 }] });
    const pack = await loadPack('pack', packFiles(kataFiles(kata)));
    assert.equal(pack.katas[0]?.title, 'Удвой 🦊');
  });

  it('takes folders without kata.json for something else', async () => {
    const pack = await loadPack('pack', packFiles(sound, { 'pack/pictures/a.svg': '', 'pack/.git/kata.json': '{' }));
    assert.deepEqual(pack.problems, []);
  });

  it('gives an empty pack and one problem for a folder that is not there', async () => {
    const pack = await loadPack('nowhere', packFiles(sound));
    assert.deepEqual(pack.katas, []);
    assert.equal(pack.problems.length, 1);
    assert.match(pack.problems[0]?.reason ?? '', /cannot be read: no such folder/);
  });
});
