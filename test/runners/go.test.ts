import assert from 'node:assert/strict';
import type { Runner } from '../../src/runners/runner';
import { limits, runnerContract, statuses } from './contract';
import { doubling } from './exercises';
import { goPrograms } from './go-programs';
import { buildHarness, makeRunners, skipWithout } from './harness';

const harnessFolder = buildHarness();
const make = (): Runner => {
  const runner = makeRunners(harnessFolder).for('go');
  assert.ok(runner);
  return runner;
};

runnerContract('go', make, goPrograms);

describe('The go runner', function () {
  this.timeout(120_000);
  const runner = make();
  before(async function () {
    await skipWithout(this, 'go');
  });
  after(() => runner.dispose());
  const run = (code: string) =>
    runner.run({ exercise: doubling('go', 'double.go'), code: `package kata\n${code}`, limits });

  const mistakes: readonly (readonly [what: string, code: string, line: number | undefined, words: RegExp])[] = [
    ['an unused variable', 'func Double(n int) int {\n\tx := 1\n\treturn 2 * n\n}', 3, /x declared (but|and) not used/],
    [
      'another type',
      'func Double(n string) string { return n }',
      undefined,
      /asks for, "func Double\(n int\) int"\. Go says: /,
    ],
    [
      'one result too many',
      'func Double(n int) (int, error) { return 2 * n, nil }',
      undefined,
      /asks for, "func Double/,
    ],
    ['two mistakes', 'func Double(n int) int { return a + b }', 2, /undefined: a \(and 1 more\)/],
    [
      'a package of others',
      'import "example.com/other"\nfunc Double(n int) int { return other.Twice(n) }',
      2,
      /example\.com\/other/,
    ],
  ];
  for (const [what, code, line, words] of mistakes) {
    it(`tells ${what} in the compiler's words`, async () => {
      const { error, status } = await run(code);
      assert.deepEqual([status, error?.line], ['errored', line], JSON.stringify(error));
      assert.match(error?.message ?? '', words);
      assert.doesNotMatch(error?.message ?? '', /\/tmp|harness/);
    });
  }

  it('tells a deadlock, and a panic in another goroutine, with the line', async () => {
    const deadlock = await run('func Double(n int) int {\n\tif n == 2 {\n\t\t<-make(chan int)\n\t}\n\treturn 2 * n\n}');
    assert.deepEqual(statuses(deadlock), ['errored', 'passed', 'errored', 'skipped']);
    assert.match(deadlock.error?.message ?? '', /deadlock\) in the case "twice 2"/);
    assert.deepEqual([deadlock.error?.line, deadlock.output], [4, '']);
    const panic = await run(
      'func Double(n int) int {\n\tif n == 2 {\n\t\tgo func() { panic("boom") }()\n\t\tselect {}\n\t}\n\treturn 2 * n\n}',
    );
    assert.match(panic.error?.message ?? '', /panicked outside of the call: boom in the case "twice 2"/);
    assert.equal(panic.error?.line, 4);
  });

  it('runs code again that was compiled before', async () => {
    const code = 'func Double(n int) int { return n + n }';
    const [first, again] = [await run(code), await run(code)];
    assert.deepEqual([first.status, first.error], ['passed', undefined]);
    assert.deepEqual([again.status, again.error], ['passed', undefined]);
  });
});
