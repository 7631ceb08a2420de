import { type CodeExercise, type Measure, type MeasureName, measures } from './kata';
import type { CaseReport } from './run-report';
import { isRecord } from './values';

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

const words: Readonly<Record<MeasureName, string>> = {
  nesting: 'nesting',
  complexity: 'cyclomatic complexity',
  statements: 'statements in a function',
  parameters: 'parameters of a function',
};

/** `nesting at most 2`: how a measure is called in a list of cases. */
export function measureName({ of, most }: Measure): string {
  return `${words[of]} at most ${most}`;
}

/** The names of the cases a report on this exercise will hold, as far as they are known before a run. */
export function caseNames({ kind, cases, measure }: CodeExercise): readonly string[] {
  // What a program prints is told line by line: how many there are would be a hint.
  if (kind === 'predict') return [];
  return [...cases.map(({ name }) => name), ...(measure ? [measureName(measure)] : [])];
}

/**
 * The measure as one more case: its message names the worst function, its value, and the value the starter had, so that
 * one sees it fall.
 */
export function measureCase(
  measure: Measure,
  code: readonly FunctionMeasures[],
  starter: readonly FunctionMeasures[],
): CaseReport {
  const { of, most } = measure;
  const name = measureName(measure);
  const worst = worstOf(code, of);
  const value = worst?.[of] ?? 0;
  const from = worstOf(starter, of)?.[of] ?? 0;
  if (!worst || value <= most) return { name, status: 'passed', message: `Now ${value}, at the start ${from}.`, ms: 0 };
  return {
    name,
    status: 'failed',
    message: `${nameOf(worst)} (line ${worst.line}) has ${value}; at the start it was ${from}.`,
    expected: `at most ${most}`,
    actual: String(value),
    line: worst.line,
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

function nameOf({ name }: FunctionMeasures): string {
  return name ?? 'The function without a name';
}

function isFunctionMeasures(value: unknown): value is FunctionMeasures {
  if (!isRecord(value) || typeof value.line !== 'number') return false;
  return ['string', 'undefined'].includes(typeof value.name) && measures.every(of => typeof value[of] === 'number');
}

function isUnmeasured(value: unknown): value is Unmeasured {
  return isRecord(value) && typeof value.message === 'string';
}
