import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CodeExercise } from '../../src/core/kata';
import { defaultLimits } from '../../src/runners/runner';
import { createRunners } from '../../src/runners/runners';
import { interleaved, type Measurement } from './measure';

const code = 'export function double(n: number): number { return 2 * n; }\n';
const numbers = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];

const exercise: CodeExercise = {
  kata: 'bench',
  variation: 'base',
  topic: 'bench',
  language: 'typescript',
  level: 1,
  kind: 'function',
  title: 'Double',
  statement: '',
  signature: { name: 'double', params: [{ name: 'n', type: 'int' }], returns: 'int' },
  types: {},
  throwing: [],
  cases: numbers.map(n => ({ name: `twice ${n}`, args: [n], expect: { returns: 2 * n, unordered: false } })),
  hints: [],
  fileName: 'double.ts',
  starter: '',
  reference: '',
};

/** The same cases as `node --test` wants them. It gets JavaScript: the oldest Node supported strips no types. */
const nodeTest = `import { strictEqual } from 'node:assert';
import { test } from 'node:test';
const double = n => 2 * n;
for (const n of ${JSON.stringify(numbers)}) test('twice ' + n, () => strictEqual(double(n), 2 * n));
`;

/** From the saved TypeScript to the verdict, against `node --test`, with and without a process started ahead. */
export async function verdict(repository: string, standby: boolean, rounds = 15): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  const file = join(folder, 'double.test.mjs');
  writeFileSync(file, nodeTest);
  const runners = createRunners({
    execPath: process.execPath,
    harnessFolder: join(repository, 'dist'),
    cacheFolder: folder,
    standby,
  });
  const runner = runners.for('typescript');
  if (!runner) throw new Error('No runner for TypeScript.');
  const ours = async (): Promise<void> => {
    const report = await runner.run({ exercise, code, limits: defaultLimits });
    if (report.status !== 'passed') throw new Error(`The run ${report.status}: ${JSON.stringify(report)}`);
  };
  try {
    await ours();
    // A learner saves every few seconds: what the last run left to do has been done by then.
    const settle = (): Promise<void> => delay(250);
    const times = await interleaved(rounds, ours, () => run(process.execPath, ['--test', file]), settle);
    const name = `save → verdict${standby ? ', standby' : ''} / node --test`;
    return { name, ...times, budget: { kind: 'ratio', limit: standby ? 1 : 1.2 } };
  } finally {
    runners.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('close', status => (status === 0 ? resolve() : reject(new Error(`node --test ended with ${status}`))));
  });
}
