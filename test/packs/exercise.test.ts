import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeExercise } from '../../src/core/kata';
import { loadPack } from '../../src/packs/pack';
import { PackError } from '../../src/packs/problem';
import { doubleKata, doubleSolution, kataFiles, type Loose, packFiles } from './sample';

const load = (kata: Loose = doubleKata(), more: Readonly<Record<string, string>> = {}) =>
  loadPack('pack', packFiles(kataFiles(kata, more)));

const reshaped = {
  'pack/double/variations/list/variation.json': JSON.stringify({
    title: 'Double them all',
    signature: { name: 'doubleAll', params: [{ name: 'amounts', type: 'int[]' }], returns: 'int[]' },
    cases: [{ name: 'two', args: [[1, 2]], returns: [2, 4] }],
    hints: ['One at a time.'],
  }),
  'pack/double/variations/list/statement.md': 'Twice each of `{{amounts}}`.',
  'pack/double/variations/list/solution.js': 'export const doubleAll = amounts => amounts.map(amount => 2 * amount);\n',
  'pack/double/variations/list/solution.ts':
    'export const doubleAll = (amounts: number[]) => amounts.map(amount => 2 * amount);\n',
};

const predicted = doubleKata({
  kind: 'predict',
  languages: ['javascript'],
  title: 'What it says',
  signature: undefined,
  cases: undefined,
  variations: undefined,
  hints: ['Read on.'],
});
const program = 'export function program() {\n  console.log(1);\n}\n';
const predictedFiles = (solution: string) => ({
  'pack/double/statement.md': 'What does it print?',
  'pack/double/solution.js': solution,
});

describe('An exercise', () => {
  it('of the kind predict is the program as written, its answer taken out', async () => {
    const pack = await load(predicted, predictedFiles(`${program}\n/* It prints:\n1\n*/\n`));
    assert.deepEqual(pack.problems, []);
    const exercise = codeExercise(await pack.exercise('double', 'base', 'javascript'));
    assert.equal(exercise.starter, `${program}\n/* It prints:\n\n*/\n`);
    assert.match(exercise.reference, /It prints:\n1\n/);
    assert.deepEqual(exercise.cases, [{ name: 'program', args: [], expect: { returns: null, unordered: false } }]);
  });

  it('of the kind predict is refused without an answer in its solution', async () => {
    for (const solution of [program, `${program}\n/* It prints:\n\n*/\n`]) {
      const pack = await load(predicted, predictedFiles(solution));
      await assert.rejects(
        pack.exercise('double', 'base', 'javascript'),
        /solution\.js must end with what the program/,
      );
    }
  });

  it('of the kind refactor starts from its own file and has its measure', async () => {
    const kata = doubleKata({ kind: 'refactor', languages: ['javascript'], measure: { of: 'statements', most: 1 } });
    const starter = 'export function doubleIt(amount) {\n  const twice = amount + amount;\n  return twice;\n}\n';
    const pack = await load(kata, { 'pack/double/starter.js': starter });
    assert.deepEqual(pack.problems, []);
    const exercise = codeExercise(await pack.exercise('double', 'coins', 'javascript'));
    assert.deepEqual(exercise.measure, { of: 'statements', most: 1 });
    assert.equal(exercise.starter, starter.replace('doubleIt', 'repay').replaceAll('amount', 'coins'));
  });

  it('is the kata as written for the base', async () => {
    const exercise = await (await load()).exercise('double', 'base', 'javascript');
    assert.equal(exercise.title, 'Double a number');
    assert.equal(exercise.statement, 'Return twice `amount`, a number.');
    assert.equal(exercise.reference, doubleSolution);
    assert.equal(exercise.fileName, 'double.js');
    assert.deepEqual(exercise.hints, ['What is `amount` added to itself?']);
    assert.deepEqual(codeExercise(exercise).cases[0], {
      name: 'two',
      args: [2],
      expect: { returns: 4, unordered: false },
    });
  });

  it('speaks in the words of a dressed variation, the reference included', async () => {
    const exercise = await (await load()).exercise('double', 'coins', 'javascript');
    assert.equal(exercise.title, 'Twice the coins');
    assert.equal(exercise.statement, 'Return twice `coins`, a debt.');
    assert.deepEqual(exercise.hints, ['What is `coins` added to itself?']);
    assert.equal(
      exercise.reference,
      '// Adds the coins to itself: "coins" twice.\nexport function repay(coins) {\n  return coins + coins;\n}\n',
    );
    assert.deepEqual(codeExercise(exercise).signature, {
      name: 'repay',
      params: [{ name: 'coins', type: 'int' }],
      returns: 'int',
    });
  });

  it('has content of its own for a reshaped variation', async () => {
    const pack = await load(doubleKata(), reshaped);
    assert.deepEqual(pack.problems, []);
    assert.deepEqual(pack.katas[0]?.variations, ['base', 'coins', 'list']);
    const exercise = await pack.exercise('double', 'list', 'typescript');
    assert.equal(exercise.kata, 'double');
    assert.equal(exercise.title, 'Double them all');
    assert.equal(exercise.statement, 'Twice each of `amounts`.');
    assert.deepEqual(exercise.hints, ['One at a time.']);
    assert.match(exercise.reference, /2 \* amount/);
    assert.match(exercise.starter, /doubleAll\(amounts: number\[\]\): number\[\]/);
  });

  it('is refused with its kata where a reshaped variation is faulty, and the file named is the variation', async () => {
    const file = 'pack/double/variations/list/variation.json';
    const pack = await load(doubleKata(), { ...reshaped, [file]: '{"title": 7}' });
    assert.deepEqual(pack.katas, []);
    assert.ok(pack.problems.some(problem => problem.file === file && problem.pointer === '/title'));
  });

  it('renames records and their fields, in cases too, however deep', async () => {
    const kata = doubleKata({
      signature: {
        name: 'doubleIt',
        params: [{ name: 'amount', type: 'map<string,tuple<Book,int>[]>' }],
        returns: 'Book?',
      },
      types: { Book: { pages: 'int', next: 'Book?' } },
      cases: [
        {
          name: 'one',
          args: [{ pages: [[{ pages: 1, next: { pages: 2, next: null } }, 5]] }],
          returns: { pages: 3, next: null },
        },
        { name: 'none', args: [{}], returns: null },
      ],
      variations: { boxes: { names: { Book: 'Crate', pages: 'weight', amount: 'stock' } } },
    });
    const pack = await load(kata);
    assert.deepEqual(pack.problems, []);
    const exercise = await pack.exercise('double', 'boxes', 'typescript');
    assert.deepEqual(codeExercise(exercise).types, { Crate: { weight: 'int', next: 'Crate?' } });
    assert.deepEqual(codeExercise(exercise).signature, {
      name: 'doubleIt',
      params: [{ name: 'stock', type: 'map<string,tuple<Crate,int>[]>' }],
      returns: 'Crate?',
    });
    // The key of the map stays: it is a value, although a field has the same name.
    assert.deepEqual(codeExercise(exercise).cases[0], {
      name: 'one',
      args: [{ pages: [[{ weight: 1, next: { weight: 2, next: null } }, 5]] }],
      expect: { returns: { weight: 3, next: null }, unordered: false },
    });
  });

  it('renames the methods that cases call', async () => {
    const kata = doubleKata({
      kind: 'object',
      signature: {
        name: 'Counter',
        new: [{ name: 'first', type: 'int' }],
        methods: [{ name: 'add', params: [{ name: 'amount', type: 'int' }], returns: 'int' }],
      },
      cases: [
        {
          name: 'one',
          new: [1],
          calls: [
            ['add', [2], 3],
            ['add', [-9], null, { throws: true }],
          ],
        },
      ],
      variations: { bank: { names: { Counter: 'Account', add: 'deposit' } } },
    });
    const exercise = await (await load(kata)).exercise('double', 'bank', 'javascript');
    assert.deepEqual(codeExercise(exercise).cases, [
      {
        name: 'one',
        new: [1],
        calls: [
          { method: 'deposit', args: [2], expect: { returns: 3, unordered: false } },
          { method: 'deposit', args: [-9], expect: { throws: true } },
        ],
      },
    ]);
  });

  it('names the functions that may throw, whichever variation has the case, as each language calls them', async () => {
    const kata = doubleKata({ languages: ['javascript', 'rust'] });
    const files = {
      ...reshaped,
      'pack/double/solution.rs': 'pub fn double_it(amount: i64) -> Result<i64, String> { Ok(amount) }',
      'pack/double/variations/list/solution.rs': '',
      'pack/double/variations/list/variation.json': JSON.stringify({
        title: 'Double it, or not',
        signature: { name: 'doubleIt', params: [{ name: 'amount', type: 'int' }], returns: 'int' },
        cases: [
          { name: 'two', args: [2], returns: 4 },
          { name: 'less', args: [-1], throws: true },
        ],
      }),
      'pack/double/variations/list/statement.md': '',
    };
    const pack = await load(kata, files);
    assert.deepEqual(pack.problems, []);
    assert.deepEqual(codeExercise(await pack.exercise('double', 'base', 'rust')).throwing, ['double_it']);
    assert.deepEqual(codeExercise(await pack.exercise('double', 'coins', 'rust')).throwing, ['repay']);
    assert.match(
      (await pack.exercise('double', 'coins', 'rust')).starter,
      /repay\(coins: i64\) -> Result<i64, String>/,
    );
    assert.deepEqual(codeExercise(await (await load()).exercise('double', 'base', 'javascript')).throwing, []);
  });

  it('renames what Go makes of the names too: the constructor, and the structs of tuples', async () => {
    const kata = doubleKata({
      kind: 'object',
      languages: ['go'],
      signature: {
        name: 'Counter',
        new: [],
        methods: [{ name: 'add', params: [{ name: 'amount', type: 'tuple<Coin,int>' }], returns: 'int' }],
      },
      types: { Coin: { worth: 'int' } },
      cases: [{ name: 'one', new: [], calls: [['add', [[{ worth: 1 }, 2]], 2]] }],
      variations: { bank: { names: { Counter: 'Account', Coin: 'Note' } } },
    });
    const code = 'func NewCounter() *Counter {}\nfunc (c *Counter) Add(amount CoinInt) int {}\n';
    const pack = await load(kata, { 'pack/double/solution.go': code });
    const { reference, starter } = await pack.exercise('double', 'bank', 'go');
    assert.equal(reference, 'func NewAccount() *Account {}\nfunc (c *Account) Add(amount NoteInt) int {}\n');
    assert.match(starter, /^type NoteInt struct \{$/m);
  });

  it('starts from the starter file where the kind is fix', async () => {
    const starters = {
      'pack/double/starter.js': 'export const doubleIt = amount => amount;\n',
      'pack/double/starter.ts': 'export const doubleIt = (amount: number) => amount;\n',
    };
    const pack = await load(doubleKata({ kind: 'fix' }), starters);
    const exercise = await pack.exercise('double', 'coins', 'javascript');
    assert.equal(exercise.starter, 'export const repay = coins => coins;\n');
  });

  it('is the base again when a variation dresses every name as itself', async () => {
    const words = fc.stringMatching(/^[ -~]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(words, async code => {
        const solution = `${code}\n${doubleSolution}`;
        const kata = doubleKata({ variations: { same: { names: { doubleIt: 'doubleIt', amount: 'amount' } } } });
        const pack = await load(kata, { 'pack/double/solution.js': solution });
        const same = await pack.exercise('double', 'same', 'javascript');
        const base = await pack.exercise('double', 'base', 'javascript');
        assert.deepEqual({ ...same, variation: 'base' }, base);
        assert.equal(base.reference, solution);
      }),
      { numRuns: 50 },
    );
  });

  const refusals: readonly (readonly [what: string, args: [string, string, 'javascript' | 'go'], message: RegExp])[] = [
    ['an unknown kata', ['triple', 'base', 'javascript'], /no kata "triple"; there are double/],
    ['an unknown variation', ['double', 'moon', 'javascript'], /no variation "moon"; there are base, coins/],
    ['a language not offered', ['double', 'base', 'go'], /not offered in go; it is in javascript, typescript/],
  ];
  for (const [what, args, message] of refusals) {
    it(`cannot be had for ${what}, and the error says what there is`, async () => {
      const pack = await load();
      await assert.rejects(
        pack.exercise(...args),
        thrown => thrown instanceof PackError && message.test(thrown.message),
      );
    });
  }

  it('cannot be had where the statement has a placeholder without text', async () => {
    const pack = await load(doubleKata(), { 'pack/double/statement.md': '{{nobody}}' });
    await assert.rejects(pack.exercise('double', 'base', 'javascript'), /\{\{nobody\}\}.*"text" in kata\.json/);
  });

  it('cannot be had where a dressed name is taken in the source', async () => {
    const pack = await load(doubleKata(), { 'pack/double/solution.js': 'export const doubleIt = amount => coins;' });
    await assert.rejects(pack.exercise('double', 'coins', 'javascript'), /already uses the name "coins"/);
  });
});
