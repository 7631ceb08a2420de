import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { draftFiles } from '../../src/core/kata';
import { nodeFiles } from '../../src/packs/node-files';
import { loadPack } from '../../src/packs/pack';
import { doubleKata, type Loose, packFiles } from './sample';

const project: Loose = {
  main: 'src/sum.js',
  test: { command: 'node', args: ['--test-reporter=tap', 'test/sum.test.js'] },
  keep: ['test', 'package.json'],
};
const kata = (changes: Loose = {}): Loose =>
  doubleKata({
    id: 'sums',
    title: 'Sums',
    kind: 'project',
    languages: ['javascript'],
    project,
    signature: undefined,
    cases: undefined,
    variations: undefined,
    text: undefined,
    hints: ['Add.'],
    ...changes,
  });
const files = (changes: Loose = {}, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'pack/sums/kata.json': JSON.stringify(kata(changes)),
  'pack/sums/statement.md': 'Add.',
  'pack/sums/solution.js': 'export const sum = (a, b) => a + b;\n',
  'pack/sums/project/package.json': '{"type":"module"}',
  'pack/sums/project/src/sum.js': 'export const sum = () => 0;\n',
  'pack/sums/project/src/deep/other.js': 'export {};\n',
  'pack/sums/project/test/sum.test.js': '',
  ...more,
});
const load = (...given: Parameters<typeof files>) => loadPack('pack', packFiles(files(...given)));
const paths = ['package.json', 'src/deep/other.js', 'test/sum.test.js'];

describe('A kata of the kind project', () => {
  it('is a folder of files with a main one and a test command', async () => {
    const pack = await load();
    assert.deepEqual(pack.problems, []);
    const exercise = await pack.exercise('sums', 'base', 'javascript');
    assert.ok(exercise.kind === 'project');
    assert.equal(exercise.fileName, 'project/src/sum.js');
    assert.equal(exercise.starter, 'export const sum = () => 0;\n');
    assert.equal(exercise.reference, 'export const sum = (a, b) => a + b;\n');
    assert.deepEqual(exercise.project, project);
    assert.deepEqual(
      exercise.files.map(({ path }) => path),
      paths,
    );
    assert.deepEqual(
      draftFiles(exercise).map(({ path }) => path),
      ['project/src/sum.js', ...paths.map(path => `project/${path}`)],
    );
    assert.ok(!('paths' in exercise));
  });

  it('may come in another shape with a project of its own', async () => {
    const folder = 'pack/sums/variations/products';
    const other = { ...project, main: 'product.js', keep: ['test.js'] };
    const pack = await load(
      {},
      {
        [`${folder}/variation.json`]: JSON.stringify({ title: 'Products', project: other }),
        [`${folder}/statement.md`]: 'Multiply.',
        [`${folder}/solution.js`]: 'export {};\n',
        [`${folder}/project/product.js`]: 'export const product = 0;\n',
        [`${folder}/project/test.js`]: '',
      },
    );
    assert.deepEqual(pack.problems, []);
    const exercise = await pack.exercise('sums', 'products', 'javascript');
    assert.equal(exercise.starter, 'export const product = 0;\n');
    assert.deepEqual(exercise.kind === 'project' && exercise.files.map(({ path }) => path), ['test.js']);
  });

  const spoilt = (changes: Loose): Loose => ({ project: { ...project, ...changes } });
  const command = (name: string, ...args: string[]) => spoilt({ test: { command: name, args } });
  const faults: readonly [string, Loose, string, RegExp][] = [
    ['nothing said of it', { project: undefined }, '', /"project" is missing/],
    ['a main file that is not there', spoilt({ main: 'src/none.js' }), '/project/main', /no file project\/src\/none/],
    ['a main file outside', spoilt({ main: '../../secret.js' }), '/project/main', /form of "Path"/],
    ['a main file at an absolute path', spoilt({ main: '/etc/passwd' }), '/project/main', /form of "Path"/],
    ['a way up within a path', spoilt({ main: 'src/../src/sum.js' }), '/project/main', /form of "Path"/],
    ['a main file of another language', spoilt({ main: 'package.json' }), '/project/main', /ends in \.js/],
    ['two languages', { languages: ['javascript', 'typescript'] }, '/languages', /one language/],
    ['tests that are not there', spoilt({ keep: ['spec'] }), '/project/keep/0', /nothing at project\/spec/],
    ['tests kept outside', spoilt({ keep: ['../..'] }), '/project/keep/0', /form of "Path"/],
    ['nothing kept', spoilt({ keep: [] }), '/project/keep', /fewer than 1/],
    ['a main file that is kept', spoilt({ keep: ['src', 'test'] }), '/project/keep', /what the learner writes/],
    ['a command that is a path', command('./run'), '/project/test/command', /form of "Command"/],
    ['a command that is more than one word', command('node -e'), '/project/test/command', /form of "Command"/],
    ['an argument that leads up', command('node', 'src/../../x.js'), '/project/test/args/0', /leads out/],
    ['an argument that is absolute', command('node', '--import=/tmp/x.mjs'), '/project/test/args/0', /leads out/],
    ['an argument that names a drive', command('node', 'C:\\x.js'), '/project/test/args/0', /leads out/],
    ['an argument that is a home', command('node', '~/x.js'), '/project/test/args/0', /leads out/],
  ];
  for (const [what, changes, pointer, reason] of faults) {
    it(`is refused with ${what}`, async () => {
      const pack = await load(changes);
      assert.deepEqual(pack.katas, []);
      const found = pack.problems.find(problem => problem.pointer === pointer);
      assert.match(found?.reason ?? `none at ${pointer}: ${JSON.stringify(pack.problems)}`, reason);
    });
  }

  for (const name of ['.npmrc', '..', 'a b.js', 'naïve.js', '-rf']) {
    it(`is refused with a file called ${name}`, async () => {
      const pack = await load({}, { [`pack/sums/project/src/${name}`]: '' });
      assert.match(pack.problems[0]?.reason ?? '', /make a name/);
      assert.deepEqual(pack.katas, []);
    });
  }

  it('is refused with more than a hundred files', async () => {
    const many = Array.from({ length: 101 }, (_, at) => [`pack/sums/project/src/f${at}.js`, '']);
    const pack = await load({}, Object.fromEntries(many));
    assert.match(pack.problems[0]?.reason ?? '', /more than 100 files/);
  });

  it('is refused where folders lie in folders without end', async () => {
    const pack = await load({}, { [`pack/sums/project/${'d/'.repeat(9)}x.js`]: '' });
    assert.match(pack.problems[0]?.reason ?? '', /too deep/);
  });

  it('is not served where its files are too much together', async () => {
    const large = 'x'.repeat(600_000);
    const pack = await load({}, { 'pack/sums/project/a.txt': large, 'pack/sums/project/b.txt': large });
    await assert.rejects(pack.exercise('sums', 'base', 'javascript'), /together they may have 1000000/);
  });

  it('is refused where a link leads out of it', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'project-kind-'));
    try {
      for (const [path, text] of Object.entries(files())) {
        await mkdir(join(scratch, dirname(path)), { recursive: true });
        await writeFile(join(scratch, path), text);
      }
      await symlink(tmpdir(), join(scratch, 'pack/sums/project/src/out'), 'junction');
      const pack = await loadPack(join(scratch, 'pack'), nodeFiles(), [
        { id: 'basics', title: 'Basics', area: 'First', needs: [], keyPoints: [] },
      ]);
      assert.deepEqual(pack.katas, []);
      assert.match(pack.problems[0]?.reason ?? '', /project\/src\/out is a link/);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
});
