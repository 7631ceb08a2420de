import { answerBlock, answerLines, type FoundAnswer, readAnswer } from './core/answer';
import type { CodeExercise, Language } from './core/kata';
import type { CaseReport, RunReport } from './core/run-report';
import type { Runner, RunRequest } from './runners/runner';

/**
 * The verdict on what the learner says a program prints. The kata's own program is run, never what the learner made of
 * it. Nothing in the report tells what was printed: that is seen by giving up, or once every line is right.
 */
export async function judgePrediction(
  runner: Runner,
  { exercise, code, limits }: RunRequest,
  signal: AbortSignal,
): Promise<RunReport> {
  const { language, starter } = exercise;
  const answer = readAnswer(code, language);
  if (!answer) return unanswered({ message: missingBlock(language) });
  if (answer.lines.length === 0) return unanswered({ message: emptyAnswer(language), line: answer.line + 1 });
  const run = await runner.run({ exercise, code: starter, limits }, signal);
  if (run.status !== 'passed') return { ...run, output: '', cases: run.cases.map(withoutOutput) };
  const cases = compared(answerLines(run.cases[0]?.output ?? ''), answer);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const note = noteOn(answer.program, exercise);
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

function compared(printed: readonly string[], { lines: said, line: first }: FoundAnswer): readonly CaseReport[] {
  const count = { name: 'number of lines', ms: 0 };
  const more = said.length > printed.length ? 'fewer' : 'more';
  return [
    said.length === printed.length
      ? { ...count, status: 'passed' }
      : { ...count, status: 'failed', message: `You wrote ${said.length}; it prints ${more}.`, line: first },
    ...printed.map((text, index): CaseReport => {
      const name = `line ${index + 1}`;
      const message = lineFault(text, said[index]);
      // A line that is missing would stand behind the last one.
      const line = first + Math.min(index, said.length);
      return message === undefined
        ? { name, status: 'passed', ms: 0 }
        : { name, status: 'failed', message, line, ms: 0 };
    }),
  ];
}

function lineFault(printed: string, said: string | undefined): string | undefined {
  if (said === printed) return undefined;
  return said === undefined
    ? 'Nothing is written for this line yet.'
    : `You wrote "${said}"; it prints something else.`;
}

function noteOn(program: string, { starter, language }: CodeExercise): string | undefined {
  const original = linesOf(readAnswer(starter, language)?.program ?? '');
  const own = linesOf(program);
  const at = original.findIndex((line, index) => line !== own[index]);
  const first = at === -1 ? original.length : at;
  if (at === -1 && own.length === original.length) return undefined;
  return `Your copy of the program differs from line ${first + 1} on. Notes in it are welcome; what counts is the kata's own program.`;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map(line => line.trimEnd());
}

function missingBlock(language: Language): string {
  const { open, close } = answerBlock(language);
  return `The answer block is gone. End the file with a line ${open}, what the program prints, and a line ${close}.`;
}

function emptyAnswer(language: Language): string {
  const { open, close } = answerBlock(language);
  return `Nothing is answered yet. Between ${open} and ${close} write what the program prints, a line for each line.`;
}

/** Nothing was run: what is wanted is the one case there is. */
function unanswered(wanted: Pick<CaseReport, 'message' | 'line'>): RunReport {
  const cases: readonly CaseReport[] = [{ name: 'answer', status: 'failed', ms: 0, ...wanted }];
  return { passed: 0, failed: 1, status: 'failed', cases, output: '', ms: 0 };
}

function withoutOutput({ output: _, ...report }: CaseReport): CaseReport {
  return report;
}
