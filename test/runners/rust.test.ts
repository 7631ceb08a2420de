import assert from 'node:assert/strict';
import type { Runner } from '../../src/runners/runner';
import { limits, runnerContract, statuses } from './contract';
import { doubling } from './exercises';
import { buildHarness, makeRunners, skipWithout } from './harness';
import { rustPrograms } from './rust-programs';

const harnessFolder = buildHarness();
const make = (): Runner => {
  const runner = makeRunners(harnessFolder).for('rust');
  assert.ok(runner);
  return runner;
};

runnerContract('rust', make, rustPrograms);

describe('The rust runner', function () {
  this.timeout(120_000);
  const runner = make();
  before(async function () {
    await skipWithout(this, 'rust');
  });
  after(() => runner.dispose());
  const run = (code: string) => runner.run({ exercise: doubling('rust', 'double.rs'), code, limits });

  const mistakes: readonly (readonly [what: string, code: string, line: number | undefined, words: RegExp])[] = [
    [
      'a moved value',
      'pub fn double(n: i64) -> i64 {\n    let a = vec![n];\n    drop(a);\n    a[0]\n}',
      4,
      /borrow of moved value/,
    ],
    [
      'a wrong type, and what was expected',
      'pub fn double(n: i64) -> i64 {\n    "x"\n}',
      2,
      /mismatched types: expected `i64`/,
    ],
    [
      'a mistake within a macro',
      'pub fn double(n: i64) -> i64 {\n    println!("{}", x);\n    n\n}',
      2,
      /cannot find value `x`/,
    ],
    [
      'another type',
      'pub fn double(n: String) -> String { n }',
      undefined,
      /asks for, "pub fn double\(n: i64\) -> i64"\. Rust says: /,
    ],
    ['a function that is not public', 'fn double(n: i64) -> i64 { 2 * n }', undefined, /function `double` is private/],
    ['a crate of others', 'use rand::random;\npub fn double(n: i64) -> i64 { n }', 1, /rand/],
  ];
  for (const [what, code, line, words] of mistakes) {
    it(`tells ${what} in the compiler's words`, async () => {
      const { error, status } = await run(code);
      assert.deepEqual([status, error?.line], ['errored', line], JSON.stringify(error));
      assert.match(error?.message ?? '', words);
      assert.doesNotMatch(error?.message ?? '', /\/tmp|main\.rs/);
    });
  }

  it('tells a panic of the library with the line of the learner that brought it about', async () => {
    const report = await run(
      'pub fn double(n: i64) -> i64 {\n    let none: Option<i64> = if n == 2 { None } else { Some(2 * n) };\n    none.unwrap()\n}',
    );
    assert.deepEqual(statuses(report), ['failed', 'passed', 'errored', 'passed']);
    assert.deepEqual([report.cases[1]?.line, report.output], [3, '']);
    assert.match(report.cases[1]?.message ?? '', /Failed with panic: called `Option::unwrap\(\)`/);
  });

  it('finds overflow', async () => {
    const report = await run('pub fn double(n: i64) -> i64 { n * (i64::MAX / 2) }');
    assert.match(report.cases[2]?.message ?? '', /attempt to multiply with overflow/);
  });

  it('keeps what dbg! prints with its case', async () => {
    const report = await run('pub fn double(n: i64) -> i64 {\n    dbg!(n);\n    2 * n\n}');
    assert.match(report.cases[1]?.output ?? '', /n = 2/);
  });

  it('says what to install where there is no linker', async () => {
    const { PATH } = process.env;
    const other = makeRunners(harnessFolder);
    await other.discover();
    process.env.PATH = '';
    try {
      const code = 'pub fn double(n: i64) -> i64 { n + n + 0 }';
      const report = await other.for('rust')?.run({ exercise: doubling('rust', 'double.rs'), code, limits });
      assert.match(report?.error?.message ?? '', /linker .* not found.*install one/i);
    } finally {
      process.env.PATH = PATH;
      other.dispose();
    }
  });
});
