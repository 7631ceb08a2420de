import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeOwnKata, writeOwnKata } from '../src/own-pack';
import { topic } from './core/support';

describe('the learner’s own pack', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-own-pack-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const files = new Map([['statement.md', 'Fix it.\n']]);
  const topics = async () =>
    JSON.parse(await readFile(join(folder, 'topics.json'), 'utf8')).topics.map((of: { id: string }) => of.id);

  it('takes a kata and its topic beside those it has, and gives them back', async () => {
    await writeOwnKata(folder, 'fix-a', topic('a'), files);
    await writeOwnKata(folder, 'fix-b', topic('b'), files);
    await writeOwnKata(folder, 'fix-b', topic('b'), files);
    assert.deepEqual(await topics(), ['a', 'b']);
    assert.equal(await readFile(join(folder, 'fix-b', 'statement.md'), 'utf8'), 'Fix it.\n');
    await removeOwnKata(folder, 'fix-a', topic('a'));
    assert.deepEqual(await topics(), ['b']);
    assert.deepEqual((await readdir(folder)).sort(), ['fix-b', 'topics.json']);
  });

  it('leaves a list of topics alone that it cannot read, and says so', async () => {
    await writeFile(join(folder, 'topics.json'), '{ "topics": [');
    await assert.rejects(writeOwnKata(folder, 'fix-a', topic('a'), files), /is no list of topics/);
    assert.deepEqual(await readdir(folder), ['topics.json']);
  });
});
