import { answerBlock, answerLines, type FoundAnswer, readAnswer } from './core/answer';
import type { CodeExercise, Language } from './core/kata';
import type { CaseReport, RunReport } from './core/run-report';
import type { Translate } from './core/words';
import type { Runner, RunRequest } from './runners/runner';

/**
 * The verdict on what the learner says a program prints. The kata's own program is run, never what the learner made of
 * it. Nothing in the report tells what was printed: that is seen by giving up, or once every line is right.
 */
export async function judgePrediction(
  runner: Runner,
  { exercise, code, limits, t }: RunRequest & { readonly t: Translate },
  signal: AbortSignal,
): Promise<RunReport> {
  const { language, starter } = exercise;
  const answer = readAnswer(code, language);
  if (!answer) return unanswered({ message: missingBlock(language, t) }, t);
  if (answer.lines.length === 0) return unanswered({ message: emptyAnswer(language, t), line: answer.line + 1 }, t);
  const run = await runner.run({ exercise, code: starter, limits }, signal);
  if (run.status !== 'passed') return { ...run, output: '', cases: run.cases.map(withoutOutput) };
  const cases = compared(answerLines(run.cases[0]?.output ?? ''), answer, t);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const note = noteOn(answer.program, exercise, t);
  return {
    passed,
    failed: cases.length - passed,
    status: passed === cases.length ? 'passed' : 'failed',
    cases,
    output: '',
    ms: run.ms,
    ...(note === undefined ? {} : { note }),
  };
}

function compared(
  printed: readonly string[],
  { lines: said, line: first }: FoundAnswer,
  t: Translate,
): readonly CaseReport[] {
  const count = { name: t('number of lines'), ms: 0 };
  const written = said.length;
  const fault =
    written > printed.length
      ? t('You wrote {0}; it prints fewer.', written)
      : t('You wrote {0}; it prints more.', written);
  return [
    written === printed.length
      ? { ...count, status: 'passed' }
      : { ...count, status: 'failed', message: fault, line: first },
    ...printed.map((text, index): CaseReport => {
      const name = t('line {0}', index + 1);
      const message = lineFault(text, said[index], t);
      // A line that is missing would stand behind the last one.
      const line = first + Math.min(index, written);
      return message === undefined
        ? { name, status: 'passed', ms: 0 }
        : { name, status: 'failed', message, line, ms: 0 };
    }),
  ];
}

function lineFault(printed: string, said: string | undefined, t: Translate): string | undefined {
  if (said === printed) return undefined;
  return said === undefined
    ? t('Nothing is written for this line yet.')
    : t('You wrote "{0}"; it prints something else.', said);
}

function noteOn(program: string, { starter, language }: CodeExercise, t: Translate): string | undefined {
  const original = linesOf(readAnswer(starter, language)?.program ?? '');
  const own = linesOf(program);
  const at = original.findIndex((line, index) => line !== own[index]);
  const first = at === -1 ? original.length : at;
  if (at === -1 && own.length === original.length) return undefined;
  return t(
    "Your copy of the program differs from line {0} on. Notes in it are welcome; what counts is the kata's own program.",
    first + 1,
  );
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map(line => line.trimEnd());
}

function missingBlock(language: Language, t: Translate): string {
  const { open, close } = answerBlock(language);
  return t(
    'The answer block is gone. End the file with a line {0}, what the program prints, and a line {1}.',
    open,
    close,
  );
}

function emptyAnswer(language: Language, t: Translate): string {
  const { open, close } = answerBlock(language);
  return t(
    'Nothing is answered yet. Between {0} and {1} write what the program prints, a line for each line.',
    open,
    close,
  );
}

/** Nothing was run: what is wanted is the one case there is. */
function unanswered(wanted: Pick<CaseReport, 'message' | 'line'>, t: Translate): RunReport {
  const cases: readonly CaseReport[] = [{ name: t('answer'), status: 'failed', ms: 0, ...wanted }];
  return { passed: 0, failed: 1, status: 'failed', cases, output: '', ms: 0 };
}

function withoutOutput({ output: _, ...report }: CaseReport): CaseReport {
  return report;
}
