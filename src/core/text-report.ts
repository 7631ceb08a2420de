import { type DifferingPlace, differingLines, differingPlaces } from './differing-places';
import type { EditExercise } from './kata';
import type { CaseReport, RunReport } from './run-report';
import { plural, type Translate } from './words';

/** The verdict on a text that is to become another one: one case. */
export function textReport({ reference }: EditExercise, text: string, t: Translate): RunReport {
  const places = differingPlaces(text, reference);
  const [first] = places;
  const name = t('the text is the target');
  const found: CaseReport = first
    ? { name, status: 'failed', ms: 0, ...describe(places, first, t) }
    : { name, status: 'passed', ms: 0 };
  const passed = first ? 0 : 1;
  return { passed, failed: 1 - passed, status: first ? 'failed' : 'passed', cases: [found], output: '', ms: 0 };
}

function describe(places: readonly DifferingPlace[], first: DifferingPlace, t: Translate): Partial<CaseReport> {
  const message = plural(
    t,
    '{0} line still differs: line {1}.|{0} lines still differ, the first is line {1}.',
    differingLines(places),
    first.line,
  );
  return { message, line: first.line, expected: first.expected.join('\n'), actual: first.actual.join('\n') };
}
