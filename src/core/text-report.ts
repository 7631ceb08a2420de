import { type DifferingPlace, differingLines, differingPlaces } from './differing-places';
import type { EditExercise } from './kata';
import type { CaseReport, RunReport } from './run-report';

/** The one case of an exercise of the kind edit. */
const textCaseName = 'the text is the target';

/** The verdict on a text that is to become another one. */
export function textReport({ reference }: EditExercise, text: string): RunReport {
  const places = differingPlaces(text, reference);
  const [first] = places;
  const found: CaseReport = first
    ? { name: textCaseName, status: 'failed', ms: 0, ...describe(places, first) }
    : { name: textCaseName, status: 'passed', ms: 0 };
  const passed = first ? 0 : 1;
  return { passed, failed: 1 - passed, status: first ? 'failed' : 'passed', cases: [found], output: '', ms: 0 };
}

function describe(places: readonly DifferingPlace[], first: DifferingPlace): Partial<CaseReport> {
  const lines = differingLines(places);
  const message =
    lines === 1
      ? `1 line still differs: line ${first.line}.`
      : `${lines} lines still differ, the first is line ${first.line}.`;
  return { message, line: first.line, expected: first.expected.join('\n'), actual: first.actual.join('\n') };
}
