import assert from 'node:assert/strict';
import { loadLibrary } from './load-library';
import { memoryFiles } from './memory-files';
import { doubleKata, kataFiles, packFiles } from './sample';

/** The files of a pack in a folder of another name. */
function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^pack\//, `${folder}/`), text]));
}

const builtIn = { folder: 'pack', read: packFiles(kataFiles(doubleKata())) };

describe('A library', () => {
  it('gives what all packs bring, and a later pack may use topics of an earlier one', async () => {
    const mine = { folder: 'mine', read: memoryFiles(inFolder('mine', kataFiles(doubleKata({ id: 'own' })))) };
    const library = await loadLibrary([builtIn, mine]);
    assert.deepEqual(library.problems, []);
    assert.deepEqual(
      library.katas.map(({ id }) => id),
      ['double', 'own'],
    );
    assert.equal((await library.exercise('own', 'coins', 'javascript')).kata, 'own');
  });

  it('keeps the first of two katas with one id and reports the other', async () => {
    const files = inFolder('mine', kataFiles(doubleKata({ title: 'Impostor' })));
    const library = await loadLibrary([builtIn, { folder: 'mine', read: memoryFiles(files) }]);
    assert.deepEqual(
      library.katas.map(({ title }) => title),
      ['Double a number'],
    );
    assert.equal((await library.exercise('double', 'base', 'javascript')).title, 'Double a number');
    assert.deepEqual(library.problems, [
      {
        file: 'mine/double/kata.json',
        pointer: '',
        reason: 'The pack pack brings a kata "double" already; that one is used.',
      },
    ]);
  });

  it('keeps the first of two topics with one id and reports the other', async () => {
    const topics = { topics: [{ id: 'basics', title: 'Other', area: 'B', keyPoints: [{ id: 'x', text: 'X.' }] }] };
    const read = memoryFiles({ 'mine/topics.json': JSON.stringify(topics) });
    const library = await loadLibrary([builtIn, { folder: 'mine', read }]);
    assert.deepEqual(
      library.topics.map(({ title }) => title),
      ['Basics'],
    );
    assert.equal(library.problems[0]?.file, 'mine/topics.json');
  });

  it('stays whole when one pack cannot be read', async () => {
    const library = await loadLibrary([{ folder: 'gone', read: memoryFiles({}) }, builtIn]);
    assert.equal(library.katas.length, 1);
    assert.deepEqual(
      library.problems.map(({ file }) => file),
      ['gone'],
    );
  });

  it('says which katas there are when asked for another', async () => {
    const library = await loadLibrary([builtIn]);
    await assert.rejects(library.exercise('x', 'base', 'javascript'), /no kata "x"; there are double/);
  });

  it('trusts the katas of a pack that is trusted, and no others', async () => {
    const mine = { folder: 'mine', read: memoryFiles(inFolder('mine', kataFiles(doubleKata({ id: 'own' })))) };
    const library = await loadLibrary([{ ...builtIn, trusted: true }, mine]);
    assert.deepEqual(
      ['double', 'own', 'gone'].map(kata => library.isTrusted(kata)),
      [true, false, false],
    );
  });
});
