import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeExercise } from '../../src/core/kata';
import { maximumBytes } from '../../src/packs/files';
import { nodeFiles } from '../../src/packs/node-files';
import { loadPack } from '../../src/packs/pack';

const folder = join(__dirname, '../../katas');

describe('The built-in pack', () => {
  it('has no problem, and every exercise can be had', async () => {
    const pack = await loadPack(folder, nodeFiles());
    assert.deepEqual(pack.problems, []);
    for (const kata of pack.katas) {
      for (const variation of kata.variations) {
        for (const language of kata.languages) {
          const exercise = await pack.exercise(kata.id, variation, language);
          assert.doesNotMatch([exercise.title, exercise.statement, ...exercise.hints].join('\n'), /\{\{|\}\}/);
        }
      }
    }
  });

  it('gives every topic at least two katas, and every kata a second variation and three hints', async () => {
    const pack = await loadPack(folder, nodeFiles());
    for (const { id } of pack.topics) assert.ok(pack.katas.filter(({ topic }) => topic === id).length >= 2, id);
    for (const { id, kind, languages, variations } of pack.katas) {
      assert.ok(variations.length >= 2, id);
      const exercise = await pack.exercise(id, 'base', languages[0] ?? 'typescript');
      assert.ok(exercise.hints.length >= 3, id);
      if (['function', 'object', 'fix'].includes(kind)) assert.ok(codeExercise(exercise).cases.length >= 6, id);
    }
  });
});

describe('Files on disk', () => {
  let scratch: string;
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'packs-'));
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  it('are refused above the limit and read up to it', async () => {
    await writeFile(join(scratch, 'full'), 'x'.repeat(maximumBytes));
    await writeFile(join(scratch, 'over'), 'x'.repeat(maximumBytes + 1));
    assert.equal((await nodeFiles().readText(join(scratch, 'full'))).length, maximumBytes);
    await assert.rejects(nodeFiles().readText(join(scratch, 'over')), /1000001 bytes/);
  });

  it('are not confused with folders', async () => {
    await assert.rejects(nodeFiles().readText(scratch), /not a regular file|EISDIR/);
    await assert.rejects(nodeFiles().list(join(scratch, 'full')), /ENOTDIR/);
  });
});
