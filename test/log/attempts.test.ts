import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Attempts } from '../../src/log/attempts';
import { temporaryFolder } from './support';

const first = '01KB00000000000000000000AA';
const second = '01KB00000000000000000000AB';

describe('attempts', () => {
  const folder = temporaryFolder();

  it('are files named after their rep, whole, with nothing beside them', async () => {
    const attempts = new Attempts(folder);
    const path = await attempts.write(first, 'ts', 'const é = 1;\r\n');
    assert.equal(path, join(folder(), 'attempts', `${first}.ts`));
    assert.equal(await readFile(path, 'utf8'), 'const é = 1;\r\n');
    assert.equal(await attempts.read(first), 'const é = 1;\r\n');
    assert.deepEqual(await readdir(join(folder(), 'attempts')), [`${first}.ts`]);
  });

  it('are listed for the reps that have one, in the order asked', async () => {
    const attempts = new Attempts(folder);
    assert.deepEqual([...(await attempts.list([first]))], []);
    await attempts.write(first, 'ts', '');
    await attempts.write(second, 'py', '');
    const listed = await attempts.list([second, '01KB00000000000000000000AC', first]);
    assert.deepEqual([...listed.keys()], [second, first]);
    assert.equal(listed.get(second), join(folder(), 'attempts', `${second}.py`));
  });

  it('are absent where none was kept', async () => {
    assert.equal(await new Attempts(folder).read(first), undefined);
  });

  it('never lead out of their folder', async () => {
    const attempts = new Attempts(folder);
    await assert.rejects(attempts.write('../../evil', 'ts', ''), RangeError);
    await assert.rejects(attempts.write(first, '/../evil', ''), RangeError);
    assert.equal(await attempts.read('../evil'), undefined);
    assert.deepEqual(await readdir(folder()), []);
  });
});
