import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, workspace } from 'vscode';
import type { RunReport } from '../../src/core/run-report';
import { command, eventually, putAwayAfterEach, startCoding, writeCode } from './support';

const name = 'export function largest(numbers: number[]): number | null';

describe('Code that goes wrong is never a pass, and the rep goes on', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-bad-code-'));
    await limitSeconds(1);
  });
  after(async () => {
    await limitSeconds(undefined);
    await rm(folder, { recursive: true, force: true });
  });
  putAwayAfterEach();

  /** Runs the code in a new rep; afterwards the rep is still in its coding phase, one run later, and can pass. */
  const run = async (code: string): Promise<RunReport> => {
    const rep = await startCoding();
    await writeCode(rep, code);
    const report = await command('runTests');
    equal(report.cases.length, 8, 'every case is told of');
    const { phase, runs } = await command('showHint');
    deepEqual([phase, runs], ['coding', 1]);
    return report;
  };
  /** A line of code that leaves the id of its process in a file, and the promise that this process is gone. */
  const traced = (pid = 'process.pid') => {
    const file = join(folder, `${Math.random()}.pid`);
    const gone = async () => {
      const id = Number(await readFile(file, 'utf8'));
      ok(id > 0, 'the process told its id');
      await eventually(`process ${id} is gone`, () => !isRunning(id));
    };
    const line = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(file)}, String(${pid}));`;
    return { line, gone };
  };

  it('a syntax error is reported with its line, and no case ran', async () => {
    const report = await run(`${name} {\n  const best = numbers[0];\n  return best +;\n}\n`);
    deepEqual([report.status, report.passed, report.failed, report.error?.line], ['errored', 0, 0, 3]);
    ok(report.error?.message);
    ok(report.cases.every(({ status }) => status === 'skipped'));
  });

  it('a throw while the file is loaded is reported with its line', async () => {
    const report = await run(`\n\nthrow new Error('not today');\n${name} { return null; }\n`);
    deepEqual([report.status, report.passed, report.error?.line], ['errored', 0, 3]);
    match(report.error?.message ?? '', /not today/);
  });

  it('a throw in a case is that case’s error, with its line', async () => {
    const report = await run(`${name} {\n  throw new TypeError('no idea');\n}\n`);
    deepEqual([report.status, report.passed], ['failed', 0]);
    ok(report.cases.every(({ status, line }) => status === 'errored' && line === 2));
    match(report.cases[0]?.message ?? '', /no idea/);
  });

  it('an infinite loop is stopped at the limit, and its process is gone', async () => {
    const { line, gone } = traced();
    const report = await run(`${line}\n${name} {\n  for (;;);\n}\n`);
    deepEqual([report.status, report.passed], ['errored', 0]);
    match(report.error?.message ?? '', /Not finished after 1 s in the case "several, the largest in the middle"/);
    await gone();
  });

  it('100 MB of output are cut with a line that says so, and the run is errored', async () => {
    const { line, gone } = traced();
    const flood = "  for (let i = 0; i < 100; i++) process.stdout.write('x'.repeat(1_000_000));\n";
    const report = await run(`${line}\n${name} {\n${flood}  return null;\n}\n`);
    equal(report.status, 'errored');
    match(report.error?.message ?? '', /printed more than 1 MB/);
    match(report.output, /\[cut here: more than 1 MB printed\]\s*$/);
    ok(report.output.length < 1_100_000);
    await gone();
  });

  it('process.exit(0) before any case is an errored run', async () => {
    const report = await run(`${name} { return null; }\nprocess.exit(0);\n`);
    deepEqual([report.status, report.passed, report.failed], ['errored', 0, 0]);
    match(report.error?.message ?? '', /ended the process itself/);
  });

  it('process.exit(0) in a case is an errored run', async () => {
    const report = await run(`${name} { process.exit(0); }\n`);
    deepEqual([report.status, report.passed], ['errored', 0]);
    match(report.error?.message ?? '', /ended the process itself in the case/);
  });

  it('a printed pass is the learner’s own output', async () => {
    const cases = Array.from({ length: 8 }, (_, index) => index);
    const lines = [
      '{"type":"loaded"}',
      ...cases.map(index => `{"type":"step","case":${index},"step":0,"ms":1,"outcome":{"kind":"returned","value":9}}`),
      '{"type":"done"}',
      '{"passed":8,"failed":0,"status":"passed"}',
    ];
    const prints = lines.map(line => `console.log(${JSON.stringify(line)});\n`).join('');
    const report = await run(`${prints}process.stderr.write('passed\\n');\n${name} { return -1; }\n`);
    deepEqual([report.status, report.passed, report.failed], ['failed', 0, 8]);
    match(report.output, /"status":"passed"/);
  });

  it('a printed pass before an exit is an errored run', async () => {
    const report = await run(`console.log('{"type":"done"}');\n${name} { return 9; }\nprocess.exit(0);\n`);
    deepEqual([report.status, report.passed], ['errored', 0]);
  });

  it('a promise that is never settled is an errored run', async () => {
    const report = await run('export const largest = (_: number[]) => new Promise<number>(() => {});\n');
    deepEqual([report.status, report.passed], ['errored', 0]);
    match(report.error?.message ?? '', /promise that never settles/);
  });

  it('a child process left behind is ended with the run', async () => {
    const { line, gone } = traced('child.pid');
    const forever = "['-e', 'setInterval(() => {}, 1000)']";
    const spawns = `import { spawn } from 'node:child_process';\nconst child = spawn(process.execPath, ${forever}, { detached: true, stdio: 'ignore' });\nchild.unref();`;
    const report = await run(`${spawns}\n${line}\n${name} { return null; }\n`);
    equal(report.status, 'failed');
    await gone();
  });

  it('an empty file and a missing function say what is missing', async () => {
    for (const code of ['', 'export const other = 1;\n']) {
      const rep = await startCoding();
      await writeCode(rep, code);
      const report = await command('runTests');
      deepEqual([report.status, report.passed], ['errored', 0]);
      match(report.error?.message ?? '', /largest/);
      await command('giveUp');
      await command('recall', { skip: true });
      await command('grade');
    }
  });
});

async function limitSeconds(seconds: number | undefined): Promise<void> {
  await workspace.getConfiguration().update('spindle.runTimeLimit', seconds, ConfigurationTarget.Global);
}

/** A process that ended but whose end nobody fetched (a zombie) runs no more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}
