import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Case } from '../../src/core/kata';
import { harnessRequest } from '../../src/runners/javascript/request';
import type { Runner } from '../../src/runners/runner';
import type { SandboxRequest } from '../../src/runners/sandbox/request';
import { limits, runnerContract, statuses } from './contract';
import { doubling, exercise, returns } from './exercises';
import { buildHarness, makeRunners } from './harness';
import { sandboxPrograms } from './sandbox-programs';

const harnessFolder = buildHarness();
const make = (language: 'javascript' | 'typescript') => (): Runner => {
  const runner = makeRunners(harnessFolder).for(language, { sandboxed: true });
  assert.ok(runner);
  return runner;
};

runnerContract('javascript', make('javascript'), sandboxPrograms);
runnerContract('typescript', make('typescript'), {
  ...sandboxPrograms,
  fileName: 'double.ts',
  right: 'type N = number;\nexport function double(n: N): N { return (n satisfies N) * 2; }',
  throwing: {
    code: 'interface Unused {\n  text: string;\n}\n\nexport function double(n: number): number {\n  if (n === 2) throw new TypeError("boom" as string);\n  return 2 * n;\n}',
    line: 6,
  },
});

describe('The sandbox', function () {
  this.timeout(60_000);
  let runner: Runner;
  before(() => {
    runner = make('javascript')();
  });
  after(() => runner.dispose());
  const double = doubling('javascript', 'double.js');
  const run = (code: string, within = limits) => runner.run({ exercise: double, code, limits: within });

  it('is there for JavaScript and TypeScript alone', () => {
    const runners = makeRunners(harnessFolder);
    assert.equal(runners.for('python', { sandboxed: true }), undefined);
    assert.ok(runners.for('python'));
  });

  it('shows the code nothing of this machine', async () => {
    const names = ['process', 'require', 'module', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'Buffer'];
    const more = ['WebAssembly', 'Deno', 'navigator', 'document', 'std', 'os', 'scriptArgs', '__filename', 'print'];
    const report = await run(`const there = ${JSON.stringify([...names, ...more])}.filter(name => name in globalThis);
console.log(there.join());
export const double = n => 2 * n;`);
    assert.deepEqual([report.status, report.output], ['passed', '\n']);
  });

  for (const name of ['node:fs', './other.js', 'https://example.org/x.js']) {
    it(`imports nothing: ${name}`, async () => {
      const { status, error } = await run(`import * as x from '${name}';\nexport const double = n => 2 * n;`);
      assert.equal(status, 'errored');
      assert.match(error?.message ?? '', /could not be loaded: .*no other files in the sandbox/);
      const later = await run(`export const double = async n => { await import('${name}'); return 2 * n; };`);
      assert.equal(later.passed, 0);
    });
  }

  it('reaches nothing through the constructors of what it is given', async () => {
    const report = await run(`export function double(n) {
  const made = [console.log, setTimeout, performance.now].map(each => each.constructor('return typeof process')());
  return made.every(each => each === 'undefined') ? 2 * n : 0;
}`);
    assert.equal(report.status, 'passed', JSON.stringify(report));
  });

  it('tells the line of a syntax error and of an error while loading', async () => {
    const early = await run('export function double(n) {\n  const x = 1;\n  const x = 2;\n}');
    assert.equal(early.error?.line, 3);
    assert.match(early.error?.message ?? '', /^The code cannot be read: /);
    const thrown = await run('export const double = n => 2 * n;\n\nJSON.parse("{");');
    assert.equal(thrown.error?.line, 3);
    assert.match(thrown.error?.message ?? '', /^The file threw while it was loaded: SyntaxError/);
  });

  it('has timers, and awaits what they settle', async () => {
    const report = await run(`const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
export async function double(n) {
  const order = [];
  const stop = setInterval(() => order.push('tick'), 5);
  setTimeout(() => order.push('never'), 20_000);
  queueMicrotask(() => order.push('micro'));
  await sleep(30);
  clearInterval(stop);
  return order[0] === 'micro' && order.includes('tick') ? 2 * n : 0;
}`);
    assert.equal(report.status, 'passed', JSON.stringify(report));
  });

  it('tells a promise that never settles', async () => {
    const report = await run('export const double = n => n === 2 ? new Promise(() => {}) : 2 * n;');
    assert.deepEqual(statuses(report), ['errored', 'passed', 'errored', 'skipped']);
    assert.match(report.error?.message ?? '', /promise that never settles in the case "twice 2"/);
    const atTop = await run('await new Promise(() => {});\nexport const double = n => 2 * n;');
    assert.match(atTop.error?.message ?? '', /never settles while the file was loaded/);
  });

  it('counts an error in a timer against its own case', async () => {
    const report = await run(
      'export function double(n) {\n  if (n === 2) setTimeout(() => { throw new Error("lost"); });\n  return 2 * n;\n}',
    );
    assert.deepEqual(statuses(report), ['failed', 'passed', 'errored', 'passed']);
    assert.match(report.cases[1]?.message ?? '', /nothing caught or awaited: lost/);
  });

  it('ends a loop of promises and one that catches everything', async () => {
    const short = { ...limits, timeMs: 1500 };
    const spin = await run('export async function double(n) { for (;;) await null; }', short);
    assert.match(spin.error?.message ?? '', /Not finished after 1.5 s/);
    const stubborn = await run('export function double(n) { for (;;) try { for (;;); } catch {} }', short);
    assert.match(stubborn.error?.message ?? '', /Not finished after 1.5 s/);
  });

  it('stops a memory bomb of any make', async () => {
    const small = { ...limits, memoryMiB: 32 };
    const bombs = ["'x'.repeat(2 ** 29)", 'new Array(2 ** 28).fill(n)', 'new Uint8Array(2 ** 30)'];
    for (const bomb of bombs) {
      const report = await run(`export const double = n => ${bomb};`, small);
      assert.equal(report.status, 'errored', bomb);
      assert.match(report.error?.message ?? '', /more than 32 MiB of memory/, bomb);
    }
  });

  const odd: Readonly<Record<string, RegExp>> = {
    'new Date(0)': /got a Date/,
    'new Proxy({}, {})': /got a Proxy/,
    'Proxy.revocable([], {}).proxy': /got a Proxy/,
    'new Error("x")': /got an error/,
    '({ p: Promise.resolve(1) })': /got a plain object/,
    'Object.setPrototypeOf(new Map(), Object.prototype)': /got a plain object/,
  };
  for (const [value, words] of Object.entries(odd)) {
    it(`says what ${value} is`, async () => {
      const report = await run(`export const double = n => ${value};`);
      assert.equal(report.status, 'failed', JSON.stringify(report.error));
      assert.match(report.cases[0]?.message ?? '', words);
    });
  }

  it('carries sets, maps, records and any text', async () => {
    const signature = {
      name: 'echo',
      params: [
        { name: 'texts', type: 'set<string>' },
        { name: 'by', type: 'map<string,Point[]>' },
      ],
      returns: 'tuple<set<string>,map<string,Point[]>>',
    };
    const values = [['a\u0000b', '😀', '\ud800', '\n"'], { __proto__key: [{ x: 1, y: -0.5 }] }];
    const cases: readonly Case[] = [{ name: 'both', args: values, expect: returns(values) }];
    const echo = exercise('javascript', 'echo.js', signature, cases, { Point: { x: 'int', y: 'float' } });
    const report = await runner.run({ exercise: echo, code: 'export const echo = (a, b) => [a, b];', limits });
    assert.equal(report.status, 'passed', JSON.stringify(report));
  });

  it('ends by itself where nobody is left to stop it', async () => {
    const code =
      'const spin = async () => { for (;;); };\nexport const double = async () => { for (;;) try { await spin(); } catch {} };';
    const request: SandboxRequest = {
      ...harnessRequest(double, '/sandbox/double.js', 'nonce:'),
      code,
      limits: { timeMs: 100, memoryMiB: 64 },
    };
    const child = execFile(process.execPath, [join(harnessFolder, 'harness', 'sandbox.js')]);
    child.stdin?.end(JSON.stringify(request));
    const [exitCode] = await once(child, 'exit');
    assert.equal(exitCode, 1);
  });

  it('says what to do when its own harness is not there', async () => {
    const broken = makeRunners('/nowhere').for('javascript', { sandboxed: true });
    await assert.rejects(broken?.run({ exercise: double, code: '', limits }) ?? Promise.resolve(), {
      name: 'RunnerError',
      message: /does not start/,
    });
  });
});
