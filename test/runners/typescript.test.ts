import assert from 'node:assert/strict';
import type { Runner } from '../../src/runners/runner';
import { limits, runnerContract, statuses } from './contract';
import { doubling } from './exercises';
import { buildHarness, makeRunners } from './harness';
import { javaScriptPrograms } from './javascript-programs';

const harnessFolder = buildHarness();
const make = (): Runner => {
  const runner = makeRunners(harnessFolder).for('typescript');
  assert.ok(runner);
  return runner;
};

runnerContract('typescript', make, {
  ...javaScriptPrograms,
  fileName: 'double.ts',
  right: 'type N = number;\nexport function double(n: N): N { return (n satisfies N) * 2; }',
  throwing: {
    code: `interface Unused {
  readonly text: string;
}

enum Kind {
  Two = 2,
}

export function double<T extends number>(n: T): number {
  if (n === Kind.Two) throw new TypeError('boom' as string);
  return 2 * (n as number);
}`,
    line: 10,
  },
});

describe('The typescript runner', function () {
  this.timeout(60_000);
  const exercise = doubling('typescript', 'double.ts');
  const run = async (code: string) => {
    const runner = make();
    const report = await runner.run({ exercise, code, limits });
    runner.dispose();
    return report;
  };

  it('tells a mistake in a type with line and column', async () => {
    const report = await run('export function double(n: number): {\n  return 2 * n;\n}\n');
    assert.deepEqual(statuses(report), ['errored', 'skipped', 'skipped', 'skipped']);
    assert.match(report.error?.message ?? '', /^The code cannot be read: /);
    assert.equal(report.error?.line, 2);
  });

  it('leaves out imports that are only types', async () => {
    const code =
      "import type { X } from './x';\nimport { Y } from './y';\nexport const double = (n: number & (X | Y)): number => 2 * n;";
    assert.equal((await run(code)).status, 'passed');
  });
});
