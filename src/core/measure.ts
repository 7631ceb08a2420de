import { type CodeExercise, type Measure, type MeasureName, measures } from './kata';
import type { CaseReport } from './run-report';
import { isRecord } from './values';
import type { Translate } from './words';

/** One function of a source, counted. */
export interface FunctionMeasures extends Readonly<Record<MeasureName, number>> {
  /** Undefined: a function nobody gave a name. */
  readonly name?: string;
  /** 1-based line where it begins. */
  readonly line: number;
}

/** Why a source could not be counted, in words, and where. */
export interface Unmeasured {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** All functions of a source in the order they begin, or why there are none. */
export type Measured = readonly FunctionMeasures[] | Unmeasured;

/** `nesting at most 2`: how a measure is called in a list of cases. */
export function measureName({ of, most }: Measure, t: Translate): string {
  switch (of) {
    case 'nesting':
      return t('nesting at most {0}', most);
    case 'complexity':
      return t('cyclomatic complexity at most {0}', most);
    case 'statements':
      return t('statements in a function at most {0}', most);
    case 'parameters':
      return t('parameters of a function at most {0}', most);
  }
}

/** The names of the cases a report on this exercise will hold, as far as they are known before a run. */
export function caseNames({ kind, cases, measure }: CodeExercise, t: Translate): readonly string[] {
  // What a program prints is told line by line: how many there are would be a hint.
  if (kind === 'predict') return [];
  return [...cases.map(({ name }) => name), ...(measure ? [measureName(measure, t)] : [])];
}

/**
 * The measure as one more case: its message names the worst function, its value, and the value the starter had, so that
 * one sees it fall.
 */
export function measureCase(
  measure: Measure,
  code: readonly FunctionMeasures[],
  starter: readonly FunctionMeasures[],
  t: Translate,
): CaseReport {
  const { of, most } = measure;
  const name = measureName(measure, t);
  const worst = worstOf(code, of);
  const value = worst?.[of] ?? 0;
  const from = worstOf(starter, of)?.[of] ?? 0;
  if (!worst || value <= most) {
    return { name, status: 'passed', message: t('Now {0}, at the start {1}.', value, from), ms: 0 };
  }
  const { line } = worst;
  const nameOf = worst.name ?? t('The function without a name');
  return {
    name,
    status: 'failed',
    message: t('{0} (line {1}) has {2}; at the start it was {3}.', nameOf, line, value, from),
    expected: t('at most {0}', most),
    actual: String(value),
    line,
    ms: 0,
  };
}

/** What another program sent as measured; undefined where it is no such thing. */
export function readMeasured(value: unknown): Measured | undefined {
  if (Array.isArray(value)) return value.every(isFunctionMeasures) ? value : undefined;
  return isUnmeasured(value) ? value : undefined;
}

/** The first of those that have most of it. */
function worstOf(functions: readonly FunctionMeasures[], of: MeasureName): FunctionMeasures | undefined {
  return functions.reduce<FunctionMeasures | undefined>(
    (worst, each) => (worst && worst[of] >= each[of] ? worst : each),
    undefined,
  );
}

function isFunctionMeasures(value: unknown): value is FunctionMeasures {
  if (!isRecord(value) || typeof value.line !== 'number') return false;
  return ['string', 'undefined'].includes(typeof value.name) && measures.every(of => typeof value[of] === 'number');
}

function isUnmeasured(value: unknown): value is Unmeasured {
  return isRecord(value) && typeof value.message === 'string';
}
