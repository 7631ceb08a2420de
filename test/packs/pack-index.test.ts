import assert from 'node:assert/strict';
import { join } from 'node:path';
import { nodeFiles } from '../../src/packs/node-files';
import { loadPack } from '../../src/packs/pack';
import { openIndexedPack } from '../../src/packs/pack-index';

const folder = join(__dirname, '../../katas');

describe('A pack with an index', () => {
  it('reads nothing until an exercise is asked for, and then gives the same', async () => {
    const { topics, katas, exercise } = await loadPack(folder, nodeFiles());
    let reads = 0;
    const files = nodeFiles();
    const counting = {
      ...files,
      readText: (path: string) => {
        reads += 1;
        return files.readText(path);
      },
    };
    const pack = openIndexedPack(folder, counting, { topics, katas });
    assert.deepEqual([pack.topics, pack.katas, pack.problems, reads], [topics, katas, [], 0]);
    const asked = ['insert-position', 'shelf', 'typescript'] as const;
    assert.deepEqual(await pack.exercise(...asked), await exercise(...asked));
    assert.ok(reads > 0);
  });
});
