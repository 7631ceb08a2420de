import assert from 'node:assert/strict';
import { loadPack } from '../../src/packs/pack';
import { doubleKata, type Loose, packFiles } from './sample';

const kata = (changes: Loose = {}): Loose =>
  doubleKata({
    id: 'rename',
    title: 'Rename',
    kind: 'edit',
    languages: ['typescript'],
    par: 2,
    signature: undefined,
    cases: undefined,
    variations: undefined,
    text: undefined,
    hints: ['How many places?'],
    ...changes,
  });
const files = (changes: Loose = {}, more: Readonly<Record<string, string>> = {}) => ({
  'pack/rename/kata.json': JSON.stringify(kata(changes)),
  'pack/rename/statement.md': 'Call `a` `b`.',
  'pack/rename/starter.ts': 'let a;\n',
  'pack/rename/solution.ts': 'let b;\n',
  ...more,
});
const load = (...given: Parameters<typeof files>) => loadPack('pack', packFiles(files(...given)));

describe('A kata of the kind edit', () => {
  it('is a text to start from, a target and a par', async () => {
    const pack = await load();
    assert.deepEqual(pack.problems, []);
    const exercise = await pack.exercise('rename', 'base', 'typescript');
    assert.ok(exercise.kind === 'edit');
    const { starter, reference, par, fileName } = exercise;
    assert.deepEqual([starter, reference, par, fileName], ['let a;\n', 'let b;\n', 2, 'rename.ts']);
  });

  it('may come in another shape with a par, a text and a target of its own', async () => {
    const pack = await load(
      {},
      {
        'pack/rename/variations/keys/variation.json': JSON.stringify({ title: 'Keys', par: 4 }),
        'pack/rename/variations/keys/statement.md': 'Call the key `b`.',
        'pack/rename/variations/keys/starter.ts': '({ a: 1 });\n',
        'pack/rename/variations/keys/solution.ts': '({ b: 1 });\n',
      },
    );
    assert.deepEqual(pack.problems, []);
    const exercise = await pack.exercise('rename', 'keys', 'typescript');
    assert.ok(exercise.kind === 'edit');
    assert.deepEqual([exercise.par, exercise.starter, exercise.hints], [4, '({ a: 1 });\n', ['How many places?']]);
  });

  const faults: readonly [string, Loose, Readonly<Record<string, string>>, string, RegExp][] = [
    ['no par', { par: undefined }, {}, '', /"par" is missing/],
    ['a par of nothing', { par: 0 }, {}, '/par', />= 1/],
    ['half an operation', { par: 1.5 }, {}, '/par', /integer/],
    ['cases', { cases: [{ name: 'x', args: [], returns: 1 }] }, {}, '/cases', /no use in the kind edit/],
    ['names to dress', { variations: { other: { names: { a: 'c' } } } }, {}, '/variations/other/names/a', /no name/],
  ];
  for (const [what, changes, more, pointer, reason] of faults) {
    it(`is refused with ${what}`, async () => {
      const pack = await load(changes, more);
      assert.deepEqual(pack.katas, []);
      const found = pack.problems.find(problem => problem.pointer === pointer);
      assert.match(found?.reason ?? `none at ${pointer}: ${JSON.stringify(pack.problems)}`, reason);
    });
  }

  it('is refused without a text to start from', async () => {
    const { 'pack/rename/starter.ts': _, ...rest } = files();
    const pack = await loadPack('pack', packFiles(rest));
    assert.match(pack.problems[0]?.reason ?? '', /starter\.ts is missing/);
  });

  it('is refused where another shape of it has no par', async () => {
    const folder = 'pack/rename/variations/keys';
    const pack = await load(
      {},
      {
        [`${folder}/variation.json`]: JSON.stringify({ title: 'Keys' }),
        [`${folder}/statement.md`]: '',
        [`${folder}/starter.ts`]: 'a',
        [`${folder}/solution.ts`]: 'b',
      },
    );
    assert.deepEqual(pack.problems, [
      { file: `${folder}/variation.json`, pointer: '', reason: '"par" is missing: the kind edit needs it.' },
    ]);
  });
});
