import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { writeAnswer } from '../src/core/answer';
import { type CodeExercise, type Language, languages } from '../src/core/kata';
import { measureName } from '../src/core/measure';
import type { RunReport } from '../src/core/run-report';
import { english } from '../src/core/words';
import { judge } from '../src/judge';
import { programCases, programSignature } from '../src/packs/check-kind';
import { supportFor } from '../src/packs/languages/languages';
import { defaultLimits } from '../src/runners/runner';
import { doubling, exercise } from './runners/exercises';
import { buildHarness, makeRunners, skipWithout } from './runners/harness';

const runners = makeRunners(buildHarness());
after(() => runners.dispose());

const verdict = (of: CodeExercise, code: string): Promise<RunReport> =>
  judge(
    runners,
    { exercise: of, code, limits: defaultLimits, trusted: true, t: english },
    new AbortController().signal,
  );
const statuses = ({ cases }: RunReport) => cases.map(({ name, status }) => `${name}: ${status}`);

describe('A refactoring', () => {
  const starter =
    'export function double(n) {\n  if (true) { if (true) { if (n !== 3) return n + n; } }\n  return 6;\n}\n';
  const nesting = { of: 'nesting', most: 1 } as const;
  const refactoring: CodeExercise = {
    ...doubling('javascript', 'double.js'),
    kind: 'refactor',
    starter,
    measure: nesting,
  };
  const flat = 'export function double(n) {\n  return 2 * n;\n}\n';
  const name = measureName(nesting, english);

  it('starts with every case green and the measure red', async () => {
    const report = await verdict(refactoring, starter);
    deepEqual([report.status, report.passed, report.failed], ['failed', 3, 1]);
    const last = report.cases.at(-1);
    deepEqual([last?.name, last?.status, last?.line], [name, 'failed', 1]);
    equal(last?.message, 'double (line 1) has 3; at the start it was 3.');
  });

  it('tells how far the measure has come', async () => {
    const halfway = 'export function double(n) {\n  if (true) { if (true) return n + n; }\n}\n';
    match((await verdict(refactoring, halfway)).cases.at(-1)?.message ?? '', /has 2; at the start it was 3/);
  });

  it('is done once the measure is met and every case is green still', async () => {
    const report = await verdict(refactoring, flat);
    deepEqual([report.status, report.passed, report.failed], ['passed', 4, 0]);
    equal(report.cases.at(-1)?.message, 'Now 0, at the start 3.');
  });

  it('is not done where the measure is met at the price of a case', async () => {
    const report = await verdict(refactoring, 'export const double = n => n + 2;');
    equal(report.status, 'failed');
    deepEqual(statuses(report), ['twice 1: failed', 'twice 2: passed', 'twice 3: failed', `${name}: passed`]);
  });

  it('of code that cannot be read is an error with its line, and nothing is counted', async () => {
    const report = await verdict(refactoring, 'export function double(n) {\n  return 2 * ;\n}\n');
    deepEqual([report.status, report.error?.line], ['errored', 2]);
    deepEqual(statuses(report).at(-1), `${name}: skipped`);
  });

  it('is refused in a language that nothing counts', async () => {
    const fake = { language: 'go' as const, run: async () => ({ ...green }), dispose: () => {} };
    const exercise = { ...refactoring, language: 'go' as const };
    const request = { exercise, code: flat, limits: defaultLimits, trusted: true, t: english };
    await rejects(
      judge({ ...runners, for: () => fake }, request, new AbortController().signal),
      /go cannot be measured/,
    );
  });
});

const green: RunReport = { passed: 3, failed: 0, status: 'passed', cases: [], output: '', ms: 1 };

/** A program of the kind predict that prints 1, an empty line and 2. */
const programs: Readonly<Record<Language, string>> = {
  javascript: 'export async function program() {\n  console.log("1\\n");\n  await null;\n  console.log(2);\n}',
  typescript: 'export function program(): void {\n  console.log("1\\n");\n  console.log(2);\n}',
  python: 'def program() -> None:\n    print("1\\n")\n    print(2)',
  go: 'package kata\n\nimport "fmt"\n\nfunc Program() {\n\tfmt.Println("1\\n")\n\tfmt.Println(2)\n}',
  rust: 'pub fn program() {\n    println!("1\\n");\n    println!("{}", 2);\n}',
};

function predicting(language: Language, program = programs[language]): CodeExercise {
  const support = supportFor(language);
  const signature = { ...programSignature, name: support.nameOf(programSignature.name, 'function') };
  return {
    ...exercise(language, `test.${support.extension}`, signature, programCases),
    kind: 'predict',
    starter: writeAnswer({ program, lines: [] }, language),
  };
}

describe('A prediction of what a program prints', () => {
  const asked = predicting('javascript');
  const say = (lines: readonly string[], program = programs.javascript) =>
    verdict(asked, writeAnswer({ program, lines }, 'javascript'));

  for (const language of languages) {
    it(`is right where every line is, in ${language}`, async function () {
      this.timeout(120_000);
      await skipWithout(this, language);
      const of = predicting(language);
      const report = await verdict(of, writeAnswer({ program: programs[language], lines: ['1', '', '2'] }, language));
      equal(report.error, undefined);
      deepEqual([report.status, report.passed, report.failed], ['passed', 4, 0]);
    });
  }

  it('is judged line by line, and a wrong line is not told', async () => {
    const report = await say(['1', '', '3']);
    deepEqual([report.status, report.passed, report.failed], ['failed', 3, 1]);
    deepEqual(statuses(report), ['number of lines: passed', 'line 1: passed', 'line 2: passed', 'line 3: failed']);
    equal(report.cases.at(-1)?.message, 'You wrote "3"; it prints something else.');
    equal(report.cases.at(-1)?.expected, undefined);
    equal(report.cases.at(-1)?.line, 10);
  });

  it('never shows what was printed, not even where the answer is right', async () => {
    for (const lines of [['9'], ['1', '', '2']]) {
      const report = await say(lines);
      equal(report.output, '');
      ok(report.cases.every(({ output, expected }) => output === undefined && expected === undefined));
    }
  });

  it('says whether there are more or fewer lines', async () => {
    const few = await say(['1']);
    equal(few.cases[0]?.message, 'You wrote 1; it prints more.');
    deepEqual(statuses(few).slice(1), ['line 1: passed', 'line 2: failed', 'line 3: failed']);
    const many = await say(['1', '', '2', '3']);
    equal(many.status, 'failed');
    equal(many.cases[0]?.message, 'You wrote 4; it prints fewer.');
    deepEqual([many.passed, many.failed], [3, 1]);
  });

  it('without an answer says where to write it', async () => {
    const report = await say([]);
    deepEqual([report.status, report.failed, statuses(report)], ['failed', 1, ['answer: failed']]);
    equal(report.cases[0]?.line, 8);
    match(report.cases[0]?.message ?? '', /Nothing is answered yet.*\/\* It prints: and \*\/ write/);
  });

  it('without its block says how to put it back', async () => {
    const report = await verdict(asked, programs.javascript);
    equal(report.status, 'failed');
    match(report.cases[0]?.message ?? '', /answer block is gone.*\/\* It prints:/);
  });

  it('is about the kata’s own program, whatever the learner made of it', async () => {
    const cheating = programs.javascript.replace('console.log(2)', 'console.log(3)');
    const report = await say(['1', '', '3'], cheating);
    equal(report.status, 'failed');
    match(report.note ?? '', /differs from line 4 on/);
    const noted = await say(['1', '', '2'], `${programs.javascript}\n// 1 comes first`);
    equal(noted.status, 'passed');
    match(noted.note ?? '', /differs from line 6 on/);
    equal((await say(['1', '', '2'], programs.javascript.replaceAll('\n', '  \r\n'))).note, undefined);
  });

  it('tells nothing of what was printed by a program that fails', async () => {
    const failing = predicting(
      'javascript',
      'export function program() {\n  console.log("secret");\n  throw new Error("no");\n}',
    );
    const report = await verdict(failing, writeAnswer({ program: '', lines: ['1'] }, 'javascript'));
    equal(report.status, 'failed');
    ok(!JSON.stringify(report).includes('secret'));
  });
});
