import assert from 'node:assert/strict';
import { PackShelf } from '../src/pack-shelf';
import type { PackFiles } from '../src/packs/files';
import { loadPack } from '../src/packs/pack';
import type { PackProblem } from '../src/packs/problem';
import { defaultLimits } from '../src/runners/runner';
import { memoryFiles } from './packs/memory-files';
import { doubleKata, kataFiles, packFiles } from './packs/sample';
import { FakeRunner, failing, passing } from './practice/support';

/** A pack in the folder `other` with one kata of the built-in topic. */
function other(id: string, languages: readonly string[] = ['typescript']) {
  const files = Object.entries(kataFiles(doubleKata({ id, languages, variations: {} })));
  return memoryFiles(Object.fromEntries(files.map(([path, text]) => [path.replace(/^pack/, 'other'), text])));
}

describe('The shelf of packs', () => {
  async function makeShelf() {
    const trusted = new Set<string>();
    const packs = new Map<string, PackFiles>();
    const problems: PackProblem[] = [];
    const runner = new FakeRunner();
    const sandboxed: (boolean | undefined)[] = [];
    const shelf = new PackShelf({
      builtIn: await loadPack('pack', packFiles(kataFiles(doubleKata()))),
      runners: {
        for: (_language, how) => {
          sandboxed.push(how?.sandboxed);
          return runner;
        },
        missing: async () => undefined,
        project: { run: () => assert.fail('no project here') },
      },
      load: async (folder, outer) => loadPack(folder, packs.get(folder) ?? memoryFiles({}), outer),
      onProof: () => {},
      limits: defaultLimits,
      proofs: new Set(),
      isTrusted: folder => trusted.has(folder),
      onProblem: problem => problems.push(problem),
      onError: error => assert.fail(String(error)),
    });
    let changes = 0;
    shelf.onDidChange(() => {
      changes += 1;
    });
    const add = (files: PackFiles) => {
      packs.set('other', files);
      return shelf.add('other');
    };
    return { shelf, add, trusted, problems, runner, sandboxed, changes: () => changes };
  }
  const ids = (shelf: PackShelf) => shelf.katas.map(({ id }) => id);

  it('takes packs in and out, and says so', async () => {
    const { shelf, add, changes } = await makeShelf();
    await add(other('own'));
    assert.deepEqual(ids(shelf), ['double', 'own']);
    await add(other('own'));
    assert.equal(shelf.added.length, 1);
    shelf.remove('other');
    assert.deepEqual([ids(shelf), changes()], [['double'], 3]);
  });

  it('serves the built-in pack as it is, and proves every other', async () => {
    const { shelf, add, runner, sandboxed } = await makeShelf();
    await shelf.exercise('double', 'base', 'javascript');
    assert.deepEqual(sandboxed, []);
    await add(other('own'));
    runner.report = failing;
    await assert.rejects(shelf.exercise('own', 'base', 'typescript'), { name: 'QuarantineError' });
    assert.deepEqual(sandboxed, [true, true]);
  });

  it('trusts the built-in pack, those the learner trusts, and nothing it does not know', async () => {
    const { shelf, add, trusted } = await makeShelf();
    await add(other('own'));
    assert.deepEqual(
      ['double', 'own', 'gone'].map(id => shelf.isTrusted(id)),
      [true, false, false],
    );
    trusted.add('other');
    shelf.refresh();
    assert.equal(shelf.isTrusted('own'), true);
  });

  it('tells the problems of a pack and those of a proof, and no longer offers the kata', async () => {
    const { shelf, add, problems, runner } = await makeShelf();
    await add(memoryFiles({ 'other/broken/kata.json': '{' }));
    assert.deepEqual(
      problems.map(({ file }) => file),
      ['other/broken/kata.json'],
    );
    await add(other('own'));
    runner.report = passing;
    await assert.rejects(shelf.exercise('own', 'base', 'typescript'), /the starter should fail/);
    assert.deepEqual(shelf.katas.find(({ id }) => id === 'own')?.languages, []);
    assert.equal(shelf.problems.at(-1)?.file, 'other/own/kata.json');
    assert.equal(problems.length, 2);
  });
});
