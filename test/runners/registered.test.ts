import assert from 'node:assert/strict';
import type { Runner } from '../../src/runners/runner';
import { limits } from './contract';
import { doubling } from './exercises';
import { buildHarness, makeRunners } from './harness';

const report = { passed: 3, failed: 0, status: 'passed', cases: [], output: 'theirs', ms: 1 } as const;

describe('A runner of another extension', () => {
  const harnessFolder = buildHarness();
  const theirs = (changes: object = {}): Runner => ({
    language: 'python',
    run: async () => report,
    dispose: () => {},
    ...changes,
  });
  const request = { exercise: doubling('python', 'double.py'), code: '', limits };

  it('takes the place of ours until it is disposed, and makes its language one that can be run', async () => {
    const runners = makeRunners(harnessFolder);
    let isDisposed = false;
    const dispose = () => {
      isDisposed = true;
    };
    const ours = runners.for('python');
    const registered = runners.register(theirs({ dispose }));
    assert.equal((await runners.for('python')?.run(request))?.output, 'theirs');
    assert.ok(runners.languages.includes('python'));
    registered.dispose();
    assert.deepEqual([runners.for('python'), isDisposed], [ours, true]);
  });

  it('never runs in place of the sandbox', () => {
    const runners = makeRunners(harnessFolder);
    const boxed = runners.for('typescript', { sandboxed: true });
    runners.register(theirs({ language: 'typescript' }));
    assert.equal(runners.for('typescript', { sandboxed: true }), boxed);
    assert.notEqual(runners.for('typescript'), boxed);
  });

  it('is disposed with the others', () => {
    const runners = makeRunners(harnessFolder);
    let disposed = 0;
    runners.register(
      theirs({
        dispose: () => {
          disposed += 1;
        },
      }),
    );
    runners.dispose();
    assert.equal(disposed, 1);
  });

  const wrong: readonly [unknown, RegExp][] = [
    [undefined, /no object/],
    [theirs({ language: 'cobol' }), /not one of javascript, typescript, python, go, rust/],
    [theirs({ run: undefined }), /no method run/],
    [theirs({ dispose: 1 }), /no method dispose/],
    [theirs({ prepare: 1 }), /prepare is no method/],
  ];
  for (const [candidate, words] of wrong) {
    it(`is refused where it is none: ${words.source}`, () => {
      assert.throws(() => makeRunners(harnessFolder).register(candidate), { name: 'PracticeError', message: words });
    });
  }

  for (const bad of [
    undefined,
    {},
    { ...report, status: 'great' },
    { ...report, cases: [1] },
    { ...report, ms: '1' },
  ]) {
    it(`does not pass with what is no report: ${JSON.stringify(bad)}`, async () => {
      const runners = makeRunners(harnessFolder);
      runners.register(theirs({ run: async () => bad }));
      await assert.rejects(runners.for('python')?.run(request) ?? Promise.resolve(), { name: 'RunnerError' });
    });
  }
});
