import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/core/kata';
import type { RunReport } from '../../src/core/run-report';
import { defaultLimits, type RunLimits, type Runner } from '../../src/runners/runner';
import type { ToolLanguage } from '../../src/runners/toolchains';
import { doubling, reversing } from './exercises';
import { skipWithout } from './harness';

/** Programs of one language, each of them `double` unless said otherwise, and where their mistake is. */
export interface SandboxedPrograms {
  readonly fileName: string;
  readonly right: string;
  /** Right, but 5 for 2. */
  readonly wrong: string;
  /** Throws an error with the text "boom" for 2, on this line. */
  readonly throwing: { readonly code: string; readonly line: number };
  readonly syntaxError: { readonly code: string; readonly line: number };
  readonly missing: string;
  /** Never returns for 2. */
  readonly endlessLoop: string;
  /** Prints without end for 2. */
  readonly endlessOutput: string;
  /** Right, and prints `in <n>` without a newline. */
  readonly printing: string;
  /** What cannot but be printed behind it; absent: nothing. */
  readonly lineEnd?: string;
  /** Each returns 0, and tries to have that taken for a pass. */
  readonly cheats: Readonly<Record<string, string>>;
  /** Fills the memory for 2. */
  readonly hoarding: string;
  /** Recurses without end for 2. */
  readonly recursing: string;
  /** The language cannot catch that: it ends the process. */
  readonly recursingIsFatal?: true;
  /** `reversed`: right, in place, returning its argument. */
  readonly changesArgument: string;
}

/** With those that do something to their process: in the sandbox there is none to end, and none can be started. */
export interface Programs extends SandboxedPrograms {
  /** Ends the process with success before the first case, and for 2. */
  readonly exitsAtOnce: string;
  readonly exitsInside: string;
  /** Ends the process by a signal for 2. */
  readonly crashing: string;
  /**
   * Right, leaves a process with `token` in its command line: one with an empty environment that holds the streams, and
   * one that left the group.
   */
  leavesChild(token: string): string;
  leavesDetachedChild(token: string): string;
}

export const limits: RunLimits = { ...defaultLimits, timeMs: 10_000 };
/** Long enough for the cases that pass, also on a busy machine. */
const short: RunLimits = { ...limits, timeMs: 3000 };

/** What any runner must do whatever the learner's code does (src/runners/runner.ts). */
export function runnerContract(
  language: Language,
  makeRunner: () => Runner,
  programs: SandboxedPrograms | Programs,
  toolchain?: ToolLanguage,
): void {
  describe(`The ${language} runner${'crashing' in programs ? '' : ' in the sandbox'}`, function () {
    this.timeout(60_000);
    const exercise = doubling(language, programs.fileName);
    let runner: Runner;
    const run = (code: string, within = limits) => runner.run({ exercise, code, limits: within });

    const ownTemporary = mkdtempSync(join(tmpdir(), 'contract-'));
    const { TMPDIR } = process.env;

    before(async function () {
      await skipWithout(this, toolchain);
      process.env.TMPDIR = ownTemporary;
      runner = makeRunner();
    });
    after(() => {
      runner?.dispose();
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      rmSync(ownTemporary, { recursive: true });
    });

    it('passes a right answer', async () => {
      const report = await run(programs.right);
      assert.deepEqual(statuses(report), ['passed', 'passed', 'passed', 'passed']);
      assert.deepEqual([report.passed, report.failed, report.error], [3, 0, undefined]);
    });

    it('fails a wrong value, and shows it beside the expected one', async () => {
      const report = await run(programs.wrong);
      assert.deepEqual(statuses(report), ['failed', 'passed', 'failed', 'passed']);
      const { message, call, expected, actual } = report.cases[1] ?? {};
      assert.deepEqual(
        { message, call, expected, actual },
        {
          message: 'Expected 4, got 5.',
          call: `${exercise.signature.name}(2)`,
          expected: '4',
          actual: '5',
        },
      );
    });

    it('tells what was thrown and on which line', async () => {
      const report = await run(programs.throwing.code);
      assert.deepEqual(statuses(report), ['failed', 'passed', 'errored', 'passed']);
      assert.match(report.cases[1]?.message ?? '', /boom/);
      assert.equal(report.cases[1]?.line, programs.throwing.line);
    });

    it('tells a syntax error with its line, without a path', async () => {
      const report = await run(programs.syntaxError.code);
      assert.deepEqual(statuses(report), ['errored', 'skipped', 'skipped', 'skipped']);
      assert.equal(report.error?.line, programs.syntaxError.line);
      assert.ok(!`${report.error?.message}${report.output}`.includes(tmpdir()));
    });

    it('says what is missing', async () => {
      const report = await run(programs.missing);
      assert.equal(report.status, 'errored');
      assert.match(report.error?.message ?? '', new RegExp(exercise.signature.name));
    });

    it('stops an endless loop and names the case', async () => {
      const report = await run(programs.endlessLoop, short);
      assert.deepEqual(statuses(report), ['errored', 'passed', 'errored', 'skipped']);
      assert.match(report.error?.message ?? '', /Not finished after 3 s in the case "twice 2"/);
      assert.equal(report.cases[1]?.message, report.error?.message);
    });

    it('stops endless output, keeps its start and says that it cut', async () => {
      const report = await run(programs.endlessOutput);
      assert.equal(report.status, 'errored');
      assert.match(report.error?.message ?? '', /printed more than 1 MB/);
      assert.ok(report.output.length < limits.outputBytes + 200, `${report.output.length} characters kept`);
      assert.match(report.output.slice(-100), /cut here/);
    });

    it('keeps the output of each case, exactly', async () => {
      const report = await run(programs.printing);
      const printed = [1, 2, 3].map(n => `in ${n}${programs.lineEnd ?? ''}`);
      assert.deepEqual(
        report.cases.map(({ output }) => output),
        printed,
      );
      assert.equal(report.output, printed.join(''));
    });

    for (const [name, code] of Object.entries(programs.cheats)) {
      it(`is not fooled by ${name}`, async () => {
        const report = await run(code);
        assert.equal(report.passed, 0, JSON.stringify(report));
        assert.notEqual(report.status, 'passed');
      });
    }

    if ('crashing' in programs) processContract(programs, run);

    it('says so when the memory is used up', async () => {
      const report = await run(programs.hoarding, { ...limits, memoryMiB: 64 });
      assert.deepEqual(statuses(report), ['errored', 'passed', 'errored', 'skipped']);
      assert.match(report.error?.message ?? '', /more than 64 MiB of memory/);
      assert.equal(report.output, '');
    });

    it('tells endless recursion, and goes on where the language can', async () => {
      const report = await run(programs.recursing);
      if (programs.recursingIsFatal) {
        assert.deepEqual(statuses(report), ['errored', 'passed', 'errored', 'skipped']);
        assert.match(report.error?.message ?? '', /recursion/);
        assert.equal(report.output, '');
      } else assert.deepEqual(statuses(report), ['failed', 'passed', 'errored', 'passed']);
    });

    it('gives every case arguments of its own, in any script', async () => {
      const both = reversing(language, programs.fileName);
      const report = await runner.run({ exercise: both, code: programs.changesArgument, limits });
      assert.deepEqual(statuses(report), ['passed', 'passed', 'passed'], JSON.stringify(report));
    });

    it('rejects with an AbortError when it is cancelled, and runs again', async () => {
      const abort = new AbortController();
      const cancelled = runner.run({ exercise, code: programs.endlessLoop, limits }, abort.signal);
      const waiting = runner.run({ exercise, code: programs.right, limits }, abort.signal);
      setTimeout(() => abort.abort(), 200);
      const cancellation = { name: 'AbortError' };
      await Promise.all([assert.rejects(cancelled, cancellation), assert.rejects(waiting, cancellation)]);
      await assert.rejects(runner.run({ exercise, code: programs.right, limits }, abort.signal), {
        name: 'AbortError',
      });
      assert.equal((await run(programs.right)).status, 'passed');
    });

    it('keeps two runs at once apart', async () => {
      const reports = await Promise.all([run(programs.right), run(programs.wrong), run(programs.printing)]);
      assert.deepEqual(
        reports.map(({ status }) => status),
        ['passed', 'failed', 'passed'],
      );
    });

    it('cancels what runs when it is disposed', async () => {
      const other = makeRunner();
      const cancelled = other.run({ exercise, code: programs.endlessLoop, limits });
      setTimeout(() => other.dispose(), 200);
      await assert.rejects(cancelled, { name: 'AbortError' });
      await assert.rejects(other.run({ exercise, code: programs.right, limits }), { name: 'AbortError' });
    });

    it('leaves no folder', () => {
      assert.deepEqual(
        readdirSync(tmpdir()).filter(name => /^spindle-.{6}$/.test(name)),
        [],
      );
    });
  });
}

/** What holds of code that has a process. */
function processContract(programs: Programs, run: (code: string) => Promise<RunReport>): void {
  it('never passes a process that ends itself with success', async () => {
    assert.deepEqual(statuses(await run(programs.exitsAtOnce)), ['errored', 'skipped', 'skipped', 'skipped']);
    const inside = await run(programs.exitsInside);
    assert.deepEqual(statuses(inside), ['errored', 'passed', 'errored', 'skipped']);
    assert.match(inside.error?.message ?? '', /ended the process itself/);
  });

  it('tells a crash', async () => {
    const report = await run(programs.crashing);
    assert.deepEqual(statuses(report), ['errored', 'passed', 'errored', 'skipped']);
    assert.match(report.error?.message ?? '', /crashed/);
  });

  for (const name of ['leavesChild', 'leavesDetachedChild'] as const) {
    it(`leaves no process where the code ${name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)}`, async function () {
      if (process.platform !== 'linux') this.skip();
      const token = `spindle-test-${process.pid}-${name}`;
      const report = await run(programs[name](token));
      assert.match(report.output, /child started/);
      assert.equal(report.status, 'passed', JSON.stringify(report));
      assert.deepEqual(withToken(token), []);
    });
  }
}

/** The run's status, then each case's. */
export function statuses(report: RunReport): readonly string[] {
  return [report.status, ...report.cases.map(({ status }) => status)];
}

/** Command lines of living processes that hold `token` (Linux). */
function withToken(token: string): readonly string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })
    .filter(line => line.includes(token));
}
