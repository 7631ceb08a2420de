import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProjectExercise } from '../../../src/core/kata';
import { english } from '../../../src/core/words';
import { judge } from '../../../src/judge';
import { markerName } from '../../../src/runners/process-tree';
import { defaultLimits } from '../../../src/runners/runner';
import type { Runners } from '../../../src/runners/runners';
import { makeRunners } from '../harness';

const testFile = `import { equal } from 'node:assert/strict';
import test from 'node:test';
import { sum } from '../src/sum.js';
test('adds', () => { equal(sum(1, 2), 3); });
test('adds nothing', () => { equal(sum(1, 0), 1); });
`;
const good = 'export const sum = (a, b) => a + b;\n';
const bad = 'export const sum = a =>\n  a;\n';

function sums(changes: Partial<ProjectExercise['project']> = {}): ProjectExercise {
  return {
    kata: 'sums',
    variation: 'base',
    topic: 'test',
    language: 'javascript',
    level: 1,
    kind: 'project',
    title: 'Sums',
    statement: '',
    hints: [],
    fileName: 'project/src/sum.js',
    starter: bad,
    reference: good,
    project: {
      main: 'src/sum.js',
      test: { command: 'node', args: ['--test-reporter=tap', 'test/sum.test.js'] },
      keep: ['test', 'package.json'],
      ...changes,
    },
    files: [
      { path: 'package.json', text: '{"type":"module"}' },
      { path: 'test/sum.test.js', text: testFile },
    ],
  };
}
const python = { command: 'python3', args: ['-c', 'import sys; sys.exit(0)'] };

describe('A project', () => {
  let runners: Runners;
  let folder: string;
  before(() => {
    // No harness is needed.
    runners = makeRunners('/nowhere');
  });
  after(() => runners.dispose());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'project-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const limits = { ...defaultLimits, timeMs: 20_000 };
  const run = (code: string, exercise = sums(), changes = {}) => {
    const request = { exercise, code, limits, trusted: true, t: english, ...changes };
    return judge(runners, request, new AbortController().signal);
  };
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** The run of a project that lies in the folder. */
  const runHere = (code: string, exercise = sums()) => {
    write(exercise.project.main, code);
    return run(code, exercise, { projectFolder: folder });
  };

  it('passes where every test does and the command ends with 0', async () => {
    const report = await run(good);
    assert.deepEqual([report.status, report.passed, report.failed, report.error], ['passed', 2, 0, undefined]);
    assert.deepEqual(
      report.cases.map(({ name, status }) => [name, status]),
      [
        ['adds', 'passed'],
        ['adds nothing', 'passed'],
      ],
    );
  });

  it('fails with the message of each test that fails', async () => {
    const report = await run(bad);
    assert.deepEqual([report.status, report.passed, report.failed], ['failed', 1, 1]);
    const [failed] = report.cases;
    assert.match(failed?.message ?? '', /strictly equal:\n\n1 !== 3/);
    assert.deepEqual([failed?.expected, failed?.actual], ['3', '1']);
    assert.equal(report.output, '');
  });

  it('points at the line of the learner’s file where an error came from', async () => {
    const report = await run('export const sum = a =>\n  a.no.such;\n');
    assert.deepEqual([report.cases[0]?.status, report.cases[0]?.line], ['failed', 2]);
  });

  it('shows what the code printed, without the lines of the report', async () => {
    const report = await run(`console.log('hello');\nconsole.error('there');\n${good}`);
    assert.deepEqual([report.status, report.output], ['passed', 'hello\nthere\n']);
  });

  it('runs where it lies, and keeps what it wrote there', async () => {
    const report = await runHere(
      `import { writeFileSync } from 'node:fs';\nwriteFileSync('seen.txt', 'yes');\n${good}`,
    );
    assert.equal(report.status, 'passed');
    assert.equal(readFileSync(join(folder, 'seen.txt'), 'utf8'), 'yes');
  });

  it('has its own tests in every run, whatever became of them', async () => {
    write('test/sum.test.js', 'import test from "node:test"; test("easy", () => {});');
    const softened = await runHere(bad);
    assert.deepEqual([softened.status, softened.cases.length], ['failed', 2]);
    rmSync(join(folder, 'test'), { recursive: true });
    assert.equal((await runHere(bad)).status, 'failed');
    rmSync(join(folder, 'test/sum.test.js'));
    mkdirSync(join(folder, 'test/sum.test.js'));
    assert.equal((await runHere(bad)).status, 'failed');
    assert.equal(readFileSync(join(folder, 'test/sum.test.js'), 'utf8'), testFile);
  });

  it('says so where its tests cannot be put back', async () => {
    write('test', 'a file in the place of the folder');
    const report = await runHere(good);
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /test\/sum\.test\.js belongs to the kata and could not be put back/);
  });

  it('whose code does not load fails, with the error in words', async () => {
    const report = await run('export const sum = (;\n');
    assert.equal(report.status, 'failed');
    assert.match(report.cases[0]?.message ?? '', /Exit code 1\. SyntaxError/);
  });

  it('that ends early is no pass, though the exit code is 0', async () => {
    const early = `setImmediate(() => process.exit(0));\n${good}`;
    const report = await run(early, {
      ...sums(),
      files: [
        { path: 'package.json', text: '{"type":"module"}' },
        {
          path: 'test/sum.test.js',
          text: `${testFile}test('slow', () => new Promise(done => setTimeout(done, 5000)));`,
        },
      ],
    });
    assert.notEqual(report.status, 'passed');
  });

  it('whose tests say all is well is no pass where the exit code says otherwise', async () => {
    const report = await run(`process.on('exit', () => { process.exitCode = 3; });\n${good}`);
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /Every test passed, but .* exit code 3/);
  });

  it('that reports fewer tests than it planned is no pass', async () => {
    const report = await run(good, sums({ test: { command: 'node', args: ['-e', "console.log('ok 1 - a\\n1..2')"] } }));
    assert.deepEqual([report.status, report.passed], ['errored', 1]);
    assert.match(report.error?.message ?? '', /Only 1 of 2 tests/);
  });

  it('that runs no test is no pass', async () => {
    const report = await run(good, sums({ test: { command: 'node', args: ['-e', "console.log('1..0')"] } }));
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /No test was run/);
  });

  it('without test points is one case: its exit code', async () => {
    const say = (code: number) => sums({ test: { command: 'node', args: ['-e', `process.exit(${code})`] } });
    const passed = await run(good, say(0));
    assert.deepEqual([passed.status, passed.cases.length], ['passed', 1]);
    const failed = await run(good, say(4));
    assert.deepEqual([failed.status, failed.failed], ['failed', 1]);
    assert.match(failed.cases[0]?.message ?? '', /Exit code 4/);
    assert.match(failed.cases[0]?.name ?? '', /^node -e process\.exit\(4\) ends with exit code 0$/);
  });

  it('with two tests of one name has two cases that can be told apart', async () => {
    const twice = "console.log('ok 1 - a\\nok 2 - a\\n1..2')";
    const report = await run(good, sums({ test: { command: 'node', args: ['-e', twice] } }));
    assert.deepEqual(
      report.cases.map(({ name }) => name),
      ['a', 'a (2)'],
    );
  });

  it('is stopped at the time limit, with all it started', async function () {
    if (process.platform !== 'linux') this.skip();
    const sleeper = `['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }`;
    const spawns = `import { spawn } from 'node:child_process';\nconst { pid } = spawn(process.execPath, ${sleeper});\n`;
    const report = await run(`${spawns}console.log(process.pid, pid);\nfor (;;);\n${good}`, sums(), {
      limits: { ...limits, timeMs: 1500 },
    });
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /Not finished after 1\.5 s.*loop/);
    const pids = report.output.trim().split(' ').map(Number);
    assert.equal(pids.length, 2);
    for (const pid of pids) assert.equal(isRunning(pid), false);
  });

  it('is stopped where it prints without end', async () => {
    const report = await run(`for (;;) console.log('x'.repeat(1000));\n${good}`, sums(), {
      limits: { ...limits, outputBytes: 50_000 },
    });
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /printed more than 50 kB/);
    assert.match(report.output, /\[cut here/);
    assert.ok(report.output.length < 60_000);
  });

  it('is stopped where it uses too much memory, which is said', async () => {
    const hog = `const all = [];\nfor (;;) all.push(new Array(1e5).fill(Math.random()));\n${good}`;
    const report = await run(hog, sums(), { limits: { ...limits, memoryMiB: 64 } });
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /more than 64 MiB/);
  });

  it('is cancelled with an AbortError', async () => {
    const cancel = new AbortController();
    const request = { exercise: sums(), code: `for (;;);\n${good}`, limits, trusted: true, t: english };
    const running = judge(runners, request, cancel.signal);
    setTimeout(() => cancel.abort(), 300);
    await assert.rejects(running, { name: 'AbortError' });
  });

  it('sees nothing of the environment of the editor', async () => {
    process.env.SPINDLE_SECRET = 'hidden';
    const keys = await run(`console.log(Object.keys(process.env).sort().join());\n${good}`);
    delete process.env.SPINDLE_SECRET;
    assert.doesNotMatch(keys.output, /SECRET|PATH|HOME/);
    assert.match(keys.output, new RegExp(markerName));
  });

  it('may name another command, found as toolchains are', async function () {
    if (!(await runners.discover()).some(status => status.language === 'python' && !('missing' in status))) this.skip();
    assert.equal((await run(good, sums({ test: python }))).status, 'passed');
  });

  it('says what to install where its command is not there', async () => {
    const report = await run(good, sums({ test: { command: 'no-such-tool', args: [] } }));
    assert.equal(report.status, 'errored');
    assert.match(report.error?.message ?? '', /no-such-tool was not found on the PATH\. Install it/);
  });

  it('does not take a command from its own folder, nor from the current one', async () => {
    const { PATH } = process.env;
    process.env.PATH = `.:${PATH}`;
    try {
      write('no-such-tool', '#!/bin/sh\nexit 0\n');
      const report = await runHere(good, sums({ test: { command: 'no-such-tool', args: [] } }));
      assert.match(report.error?.message ?? '', /not found/);
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('of a pack that is not trusted is not run at all', async () => {
    const never = { for: () => undefined, project: { run: () => assert.fail('it ran') } };
    const request = { exercise: sums(), code: good, limits, trusted: false, t: english };
    await assert.rejects(judge(never, request, new AbortController().signal), /not trusted its pack.*Trust the pack/);
  });
});

/** A process that ended but whose end nobody fetched (a zombie) runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
