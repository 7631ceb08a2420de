import assert from 'node:assert/strict';
import type { Runner } from '../../src/runners/runner';
import { limits, runnerContract, statuses } from './contract';
import { doubling, exercise, returns } from './exercises';
import { buildHarness, makeRunners, skipWithout } from './harness';
import { pythonPrograms } from './python-programs';

const harnessFolder = buildHarness();
const make = (): Runner => {
  const runner = makeRunners(harnessFolder).for('python');
  assert.ok(runner);
  return runner;
};

runnerContract('python', make, pythonPrograms);

describe('The python runner', function () {
  this.timeout(60_000);
  const runner = make();
  before(async function () {
    await skipWithout(this, 'python');
  });
  after(() => runner.dispose());
  const run = (code: string) => runner.run({ exercise: doubling('python', 'double.py'), code, limits });

  const odd: Readonly<Record<string, RegExp>> = {
    None: /^Expected an int, got None \(is a return missing\?\)\.$/,
    'float("nan")': /got NaN/,
    '-float("inf")': /got -Infinity/,
    '2 ** 5000': /got an int beyond/,
    'lambda: 2': /got a function/,
    '(each for each in [2])': /got a value of type generator/,
    '{"n": 2}': /^Expected an int, got a dict\.$/,
    '{2}': /got a set/,
    '[2] * 1_000_000': /got a list/,
    '"x" * 50_000_000': /too large/,
    True: /^Expected an int, got True\.$/,
    'Exception("x")': /got an error/,
    double: /got a function/,
  };
  for (const [value, message] of Object.entries(odd)) {
    it(`fails ${value} in words`, async () => {
      const report = await run(`def double(n): return ${value}`);
      assert.deepEqual([report.status, report.passed, report.error], ['failed', 0, undefined]);
      assert.match(report.cases[0]?.message ?? '', message);
    });
  }

  it('is not led astray by a list that holds itself, or one nested without end', async () => {
    for (const made of ['all.append(all)', 'all = [all] * 1\n    for _ in range(5000): all = [all]']) {
      const report = await run(`def double(n):\n    all = []\n    ${made}\n    return all`);
      assert.deepEqual(statuses(report), ['failed', 'failed', 'failed', 'failed'], JSON.stringify(report));
    }
  });

  it('takes a named tuple and a plain object for a record as well as a dataclass', async () => {
    const point = exercise(
      'python',
      'point.py',
      { name: 'moved', params: [{ name: 'point', type: 'Point' }], returns: 'Point' },
      [{ name: 'moved', args: [{ x: 1 }], expect: returns({ x: 2 }) }],
      { Point: { x: 'int' } },
    );
    const body = 'def moved(point): return Point(point.x + 1)';
    const classes = [
      'from dataclasses import dataclass\n@dataclass\nclass Point:\n    x: int',
      'from typing import NamedTuple\nclass Point(NamedTuple):\n    x: int',
      'class Point:\n    def __init__(self, x): self.x = x',
    ];
    for (const code of classes) {
      const report = await runner.run({ exercise: point, code: `${code}\n\n${body}`, limits });
      assert.equal(report.status, 'passed', JSON.stringify(report));
    }
    const without = await runner.run({ exercise: point, code: body, limits });
    assert.match(without.error?.message ?? '', /Keep the class Point/);
  });

  it('tells an error raised while the file was loaded, with its line', async () => {
    const report = await run('def double(n): return 2 * n\n\nNone.x');
    assert.deepEqual([report.error?.line, report.output], [3, '']);
    assert.match(report.error?.message ?? '', /raised while it was loaded: AttributeError/);
  });

  it('counts an error in a thread against its own case', async () => {
    const thread = 'made = threading.Thread(target=lambda: 1 / 0); made.start(); made.join()';
    const report = await run(`import threading\ndef double(n):\n    if n == 2:\n        ${thread}\n    return 2 * n`);
    assert.deepEqual(statuses(report), ['failed', 'passed', 'errored', 'passed']);
    assert.match(report.cases[1]?.message ?? '', /nothing caught or awaited: ZeroDivisionError/);
  });

  it("shows the code nothing of the editor's environment", async () => {
    process.env.SPINDLE_TEST_SECRET = 'secret';
    const report = await run('import os\nprint(dict(os.environ))\ndef double(n): return 2 * n');
    delete process.env.SPINDLE_TEST_SECRET;
    assert.doesNotMatch(report.output, /SECRET|PATH|HOME/);
  });

  it('starts a process ahead where it may, and uses it', async () => {
    const ahead = makeRunners(harnessFolder, { standby: true }).for('python');
    ahead?.prepare?.(limits);
    const request = { exercise: doubling('python', 'double.py'), code: pythonPrograms.right, limits };
    assert.equal((await ahead?.run(request))?.status, 'passed');
    assert.equal((await ahead?.run(request))?.status, 'passed');
    ahead?.dispose();
  });
});
