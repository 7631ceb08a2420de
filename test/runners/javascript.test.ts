import assert from 'node:assert/strict';
import type { Case } from '../../src/core/kata';
import { harnessRequest } from '../../src/runners/javascript/request';
import { marked } from '../../src/runners/process-tree';
import type { Runner } from '../../src/runners/runner';
import { limits, runnerContract, statuses } from './contract';
import { doubling, exercise, returns } from './exercises';
import { buildHarness, makeRunners } from './harness';
import { javaScriptPrograms } from './javascript-programs';

const harnessFolder = buildHarness();
const make =
  (language: 'javascript' | 'typescript', standby = false) =>
  (): Runner => {
    const runner = makeRunners(harnessFolder, { standby }).for(language);
    assert.ok(runner);
    return runner;
  };

runnerContract('javascript', make('javascript'), javaScriptPrograms);

describe('The javascript runner', function () {
  this.timeout(60_000);
  let runner: Runner;
  before(() => {
    runner = make('javascript')();
  });
  after(() => runner.dispose());
  const double = doubling('javascript', 'double.js');
  const run = (code: string, timeMs = limits.timeMs) =>
    runner.run({ exercise: double, code, limits: { ...limits, timeMs } });

  it('awaits async functions and takes a default export', async () => {
    assert.equal((await run('export const double = async n => 2 * n;')).status, 'passed');
    assert.equal((await run('export default n => 2 * n;')).status, 'passed');
  });

  it('tells a promise that never settles', async () => {
    const report = await run('export const double = n => n === 2 ? new Promise(() => {}) : 2 * n;');
    assert.deepEqual(statuses(report), ['errored', 'passed', 'errored', 'skipped']);
    assert.match(report.error?.message ?? '', /promise that never settles in the case "twice 2"/);
    const atTop = await run('await new Promise(() => {});\nexport const double = n => 2 * n;');
    assert.match(atTop.error?.message ?? '', /never settles while the file was loaded/);
  });

  it('tells a promise that never settles while a timer keeps the process alive', async () => {
    const report = await run('setInterval(() => {}, 10);\nexport const double = n => new Promise(() => {});', 1000);
    assert.deepEqual(statuses(report), ['errored', 'errored', 'skipped', 'skipped']);
  });

  it('keeps what goes to either stream in order and with its case', async () => {
    const report = await run(`export function double(n) {
  console.log('log', n);
  console.error('error', n);
  process.stdout.write(n + '\\n');
  return 2 * n;
}`);
    assert.deepEqual(
      report.cases.map(({ output }) => output),
      [1, 2, 3].map(n => `log ${n}\nerror ${n}\n${n}\n`),
    );
  });

  it('does not wait for a timer that was left behind', async () => {
    assert.equal((await run('setInterval(() => {}, 1000);\nexport const double = n => 2 * n;')).status, 'passed');
  });

  it('tells an error thrown while the file was loaded, with its line', async () => {
    const report = await run('export const double = n => 2 * n;\n\nnull.x;');
    assert.deepEqual(statuses(report), ['errored', 'skipped', 'skipped', 'skipped']);
    assert.deepEqual([report.error?.line, report.output], [3, '']);
    assert.match(report.error?.message ?? '', /threw while it was loaded: TypeError: Cannot read properties of null/);
  });

  it('tells early errors of the language with line and column', async () => {
    const report = await run('export function double(n) {\n  const x = 1;\n  const x = 2;\n}');
    assert.deepEqual([report.error?.line, report.error?.column], [3, 9]);
    assert.equal(report.error?.message, "The code cannot be read: identifier 'x' has already been declared.");
  });

  it('tells an import that does not exist without a path of this machine', async () => {
    const { error } = await run("import x from './x.js';\nexport const double = n => 2 * n;");
    assert.match(error?.message ?? '', /could not be loaded/);
    assert.doesNotMatch(error?.message ?? '', /\/tmp|file:/);
  });

  it('counts a rejection nobody awaits, and an error in a callback, against its own case', async () => {
    for (const stray of ['Promise.reject(new Error("lost"))', 'setImmediate(() => { throw new Error("lost"); })']) {
      const report = await run(`export function double(n) {\n  if (n === 2) ${stray};\n  return 2 * n;\n}`);
      assert.deepEqual(statuses(report), ['failed', 'passed', 'errored', 'passed']);
      assert.match(report.cases[1]?.message ?? '', /nothing caught or awaited: lost/);
      assert.equal(report.cases[1]?.line, 2);
    }
  });

  const odd: Readonly<Record<string, RegExp>> = {
    undefined: /got undefined \(is a return missing\?\)/,
    NaN: /got NaN/,
    '-1 / 0': /got -Infinity/,
    '5n': /got a BigInt/,
    '() => n': /got a function/,
    'Symbol("x")': /got a symbol/,
    'new Date(0)': /got a Date/,
    'new Proxy({}, {})': /got a Proxy/,
    '(() => { const all = []; all.push(all); return all; })()': /got an array/,
    'new Array(5_000_000).fill(1)': /got an array/,
    '"x".repeat(50_000_000)': /too large/,
    'Array.from({ length: 3000 }).reduce(all => [all], [])': /got an array/,
    '({ kind: "undefined" })': /got a plain object/,
    'new (class Two {})()': /got an object of class Two/,
    '({ get n() { throw new Error("trap"); } })': /threw an error: trap/i,
    '({ then(resolve) { resolve("x"); } })': /got a string/,
  };
  for (const [value, message] of Object.entries(odd)) {
    it(`fails ${value} in words`, async () => {
      const report = await run(`export const double = n => ${value};`);
      assert.equal(report.status, 'failed', JSON.stringify(report.error));
      assert.equal(report.passed, 0);
      assert.match(report.cases[0]?.message ?? '', message);
    });
  }

  it('takes -0 for 0 and an object without prototype for a record', async () => {
    const zero = exercise('javascript', 'zero.js', { name: 'zero', params: [], returns: 'int' }, [
      { name: 'zero', args: [], expect: returns(0) },
    ]);
    assert.equal(
      (await runner.run({ exercise: zero, code: 'export const zero = () => -0;', limits })).status,
      'passed',
    );
    const point = exercise(
      'javascript',
      'point.js',
      { name: 'point', params: [], returns: 'Point' },
      [{ name: 'point', args: [], expect: returns({ x: 1 }) }],
      { Point: { x: 'int' } },
    );
    const code = 'export const point = () => Object.assign(Object.create(null), { x: 1 });';
    assert.equal((await runner.run({ exercise: point, code, limits })).status, 'passed');
  });

  it('gives sets and maps as Set and Map and takes them back', async () => {
    const signature = {
      name: 'count',
      params: [
        { name: 'seen', type: 'set<string>' },
        { name: 'by', type: 'map<int,int[]>' },
      ],
      returns: 'map<string,int>',
    };
    const cases = [
      { name: 'both', args: [['a', '__proto__'], [[1, [2]]]], expect: returns(JSON.parse('{"a":1,"__proto__":2}')) },
    ];
    const code =
      'export const count = (seen, by) => new Map([...seen].map((each, i) => [each, by.get(1)[0] + i - 1]));';
    const report = await runner.run({ exercise: exercise('javascript', 'count.js', signature, cases), code, limits });
    assert.equal(report.status, 'passed', JSON.stringify(report));
    assert.equal(report.cases[0]?.call, 'count(Set {"__proto__", "a"}, Map {1: [2]})');
  });

  it('passes an expected error, and fails where none came', async () => {
    const signature = { name: 'check', params: [{ name: 'n', type: 'int' }], returns: 'int' };
    const cases: readonly Case[] = [1, 2].map(n => ({ name: `${n}`, args: [n], expect: { throws: true } }));
    const code = 'export const check = n => { if (n === 1) throw 0; return n; };';
    const report = await runner.run({ exercise: exercise('javascript', 'check.js', signature, cases), code, limits });
    assert.deepEqual(statuses(report), ['failed', 'passed', 'failed']);
    assert.equal(report.cases[1]?.message, 'Expected an error, got 2.');
  });

  describe('for a class', () => {
    const signature = {
      name: 'Store',
      new: [{ name: 'size', type: 'int' }],
      methods: [
        { name: 'put', params: [{ name: 'key', type: 'string' }], returns: 'void' },
        { name: 'get', params: [{ name: 'key', type: 'string' }], returns: 'int?' },
      ],
    };
    const store = exercise('javascript', 'store.js', signature, [
      {
        name: 'counts',
        new: [2],
        calls: [
          { method: 'put', args: ['a'], expect: returns(null) },
          { method: 'get', args: ['a'], expect: returns(1) },
          { method: 'get', args: ['b'], expect: returns(null) },
        ],
      },
      { name: 'no room', new: [0], calls: [{ method: 'put', args: ['a'], expect: { throws: true } }] },
    ]);
    const runStore = (code: string) => runner.run({ exercise: store, code, limits });
    const right = `export class Store {
  all = new Map();
  constructor(size) { this.size = size; }
  put(key) { if (this.size === 0) throw new Error('full'); this.all.set(key, 1); return this.size; }
  get(key) { return this.all.get(key); }
  then() { throw new Error('not a promise'); }
}`;

    it('makes the calls in order', async () => {
      assert.deepEqual(statuses(await runStore(right)), ['passed', 'passed', 'passed']);
    });

    it('names the first wrong call', async () => {
      const report = await runStore(right.replace('set(key, 1)', 'set(key, 2)'));
      assert.equal(report.cases[0]?.message, 'After new Store(2), put("a"): get("a"): expected 1, got 2.');
    });

    it('tells a constructor that throws and a method that is missing, and never takes them for an expected error', async () => {
      const throwing = await runStore('export class Store { constructor() { throw new Error("no"); } }');
      assert.deepEqual(statuses(throwing), ['failed', 'errored', 'errored']);
      assert.equal(throwing.cases[1]?.message, 'new Store(0): threw an error: no');
      const missing = await runStore('export class Store {}');
      assert.deepEqual(statuses(missing), ['failed', 'errored', 'errored']);
      assert.match(missing.cases[1]?.message ?? '', /put\("a"\): there is no such method/);
    });
  });

  it('says what to do when the program that runs the code is not there', async () => {
    const broken = makeRunners(harnessFolder, { execPath: '/nowhere/node' }).for('javascript');
    await assert.rejects(
      broken?.run({ exercise: double, code: javaScriptPrograms.right, limits }) ?? Promise.resolve(),
      { name: 'RunnerError', message: /could not be started.*Check that it is installed/ },
    );
  });

  it('says what to do when its own harness is not there', async () => {
    const broken = makeRunners('/nowhere').for('javascript');
    await assert.rejects(
      broken?.run({ exercise: double, code: javaScriptPrograms.right, limits }) ?? Promise.resolve(),
      { name: 'RunnerError', message: /does not start/ },
    );
  });

  it("shows the code nothing of the editor's environment", async () => {
    process.env.SPINDLE_TEST_SECRET = 'secret';
    const report = await run(
      'console.log(JSON.stringify(Object.keys(process.env).sort()));\nexport const double = n => 2 * n;',
    );
    delete process.env.SPINDLE_TEST_SECRET;
    assert.doesNotMatch(report.output, /SECRET|PATH|HOME/);
  });
});

describe('The request to the harness', () => {
  it('holds the arguments and never what is expected', () => {
    const text = JSON.stringify(harnessRequest(secret, 'file:///x.mjs', 'nonce'));
    assert.match(text, /111/);
    assert.doesNotMatch(text, /222|expect|throws|unordered|the case/);
  });
  const secret = exercise('javascript', 'x.js', { name: 'x', params: [{ name: 'n', type: 'int' }], returns: 'int' }, [
    { name: 'the case', args: [111], expect: returns(222) },
  ]);
});

describe('A standby process', function () {
  this.timeout(60_000);
  const double = doubling('javascript', 'double.js');
  const pidProgram = 'console.log(process.pid);\nexport const double = n => 2 * n;';

  it('is used once, and replaced', async () => {
    const runner = make('javascript', true)();
    runner.prepare?.(limits);
    const first = await runner.run({ exercise: double, code: pidProgram, limits });
    const second = await runner.run({ exercise: double, code: pidProgram, limits });
    assert.deepEqual([first.status, second.status], ['passed', 'passed']);
    assert.notEqual(first.output, second.output);
    runner.dispose();
  });

  it('that died is never used', async function () {
    if (process.platform !== 'linux') this.skip();
    const runner = make('javascript', true)();
    runner.prepare?.(limits);
    const standby = await eventually(() => marked('').find(pid => pid !== process.pid));
    process.kill(standby, 'SIGKILL');
    await eventually(() => (marked('').includes(standby) ? undefined : true));
    const report = await runner.run({ exercise: double, code: pidProgram, limits });
    assert.equal(report.status, 'passed', JSON.stringify(report));
    assert.notEqual(report.output.trim(), String(standby));
    runner.dispose();
  });

  it('is gone after dispose', async function () {
    if (process.platform !== 'linux') this.skip();
    const runner = make('javascript', true)();
    runner.prepare?.(limits);
    const standby = await eventually(() => marked('').at(-1));
    runner.dispose();
    await eventually(() => (marked('').includes(standby) ? undefined : true));
  });
});

/** Asks until there is an answer; the test's own timeout ends it. */
async function eventually<Answer>(ask: () => Answer | undefined): Promise<Answer> {
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
