import { deepEqual } from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly failedSuites?: readonly string[];
}

type WithSecondChance = (suite: (grep?: string) => Promise<Totals>) => Promise<Totals>;

describe('A suite in a real VS Code', () => {
  /** Runs with these results in turn. @returns the totals, and what each run was limited to */
  async function run(...results: Totals[]) {
    const { withSecondChance } = (await import(pathToFileURL('scripts/suites.mjs').href)) as {
      withSecondChance: WithSecondChance;
    };
    const asked: (string | undefined)[] = [];
    const { log } = console;
    console.log = () => undefined;
    try {
      const { passed, failed } = await withSecondChance(async grep => {
        asked.push(grep);
        return results[asked.length - 1] ?? { passed: 0, failed: 9 };
      });
      return { passed, failed, asked };
    } finally {
      console.log = log;
    }
  }

  it('that passes runs once', async () => {
    deepEqual(await run({ passed: 9, failed: 0 }), { passed: 9, failed: 0, asked: [undefined] });
  });

  it('that failed runs only what failed again, and what passes then has passed', async () => {
    const failedSuites = ['A rep (of any kind)', 'Two windows'];
    deepEqual(await run({ passed: 7, failed: 2, failedSuites }, { passed: 5, failed: 0 }), {
      passed: 9,
      failed: 0,
      asked: [undefined, '^(?:A rep \\(of any kind\\)|Two windows) '],
    });
  });

  it('that fails twice has failed', async () => {
    const failedSuites = ['Two windows'];
    const { passed, failed } = await run({ passed: 7, failed: 2, failedSuites }, { passed: 1, failed: 1 });
    deepEqual([passed, failed], [7, 2]);
  });

  it('that broke before it counted runs whole again', async () => {
    deepEqual(await run({ passed: 0, failed: 1 }, { passed: 9, failed: 0 }), {
      passed: 9,
      failed: 0,
      asked: [undefined, undefined],
    });
    const { passed, failed } = await run({ passed: 0, failed: 1 }, { passed: 0, failed: 1 });
    deepEqual([passed, failed], [0, 1]);
  });
});
