import { equal } from '../core/compare';
import { type Case, type CodeExercise, type Expectation, isObjectSignature, type Parameter } from '../core/kata';
import { mismatch } from '../core/mismatch';
import { type Notation, notationOf } from '../core/notation';
import type { CaseReport } from '../core/run-report';
import { show, showBoth, showWire } from '../core/show';
import { type Json, parseType, type Type } from '../core/values';
import type { Wire } from '../core/wire';
import { said, type Translate } from '../core/words';
import type { Describe } from './describe';
import type { CaseRun } from './replay';

/** One call of a case: what is shown and what it must do. */
interface Step {
  /** `put("a", 1)` */
  readonly call: string;
  readonly returns: Type;
  /** Undefined: a constructor, which must only not throw. */
  readonly expect: Expectation | undefined;
}

type Finding = Pick<CaseReport, 'message' | 'expected' | 'actual' | 'line'> & { readonly status: 'failed' | 'errored' };

/**
 * Judges one case by what was reported about it. A case that began and has steps without an answer, none of the others
 * being wrong, is `errored` without a message: only the whole run knows why it stopped.
 */
export function caseReport(exercise: CodeExercise, each: Case, run: CaseRun, describe: Describe): CaseReport {
  const { t } = describe;
  const steps = stepsOf(exercise, each);
  const notation = notationOf(exercise.language);
  const found = steps.map((step, index) => judge(step, run.steps.get(index)?.outcome, { describe, notation }));
  const wrong = found.findIndex(finding => finding !== undefined);
  const shown = wrong === -1 ? steps : steps.slice(0, wrong + 1);
  const report = {
    name: each.name,
    call: shown.map(({ call }) => call).join('\n'),
    ms: [...run.steps.values()].reduce((sum, { ms }) => sum + ms, 0),
    ...(run.output === '' ? {} : { output: run.output }),
  };
  if (!run.started) return { ...report, status: 'skipped', message: t('Not run: the run ended before it.') };
  const finding = found[wrong];
  if (finding) return { ...report, ...finding, ...messageOf(finding, shown, t) };
  const [stray] = run.strays;
  if (stray) {
    const { message, line } = describe.thrown(stray);
    const words = t('An error was thrown that nothing caught or awaited: {0}', message);
    return { ...report, status: 'errored', message: words, ...(line === undefined ? {} : { line }) };
  }
  return { ...report, status: 'passed' };
}

function stepsOf({ language, signature, types }: CodeExercise, each: Case): readonly Step[] {
  const notation = notationOf(language);
  const callText = (name: string, args: readonly Json[], parameters: readonly Parameter[]) => {
    const shown = args.map((arg, index) => show(arg, parseType(parameters[index]?.type ?? 'void', types), notation));
    return `${name}(${shown.join(', ')})`;
  };
  if (!isObjectSignature(signature)) {
    if ('calls' in each) throw new Error(`The case "${each.name}" is made for a class, the kata asks for a function.`);
    const call = callText(signature.name, each.args, signature.params);
    return [{ call, returns: parseType(signature.returns, types), expect: each.expect }];
  }
  if (!('calls' in each)) throw new Error(`The case "${each.name}" is made for a function, the kata asks for a class.`);
  const construct: Step = {
    call: callText(notation.construct(signature.name), each.new, signature.new),
    returns: { kind: 'void' },
    expect: undefined,
  };
  const calls = each.calls.map(({ method, args, expect }): Step => {
    const known = signature.methods.find(({ name }) => name === method);
    if (!known) throw new Error(`The case "${each.name}" calls ${method}, which the kata's signature does not have.`);
    return { call: callText(method, args, known.params), returns: parseType(known.returns, types), expect };
  });
  return [construct, ...calls];
}

/** What is wrong with one step; undefined where it did what it must. */
function judge(step: Step, outcome: StepResult | undefined, { describe, notation }: Words): Finding | undefined {
  if (!outcome) return { status: 'errored' };
  const mayThrow = step.expect !== undefined && 'throws' in step.expect;
  switch (outcome.kind) {
    case 'missing':
      return { status: 'errored', message: describe.t('there is no such method. Write it, or check its name.') };
    case 'threw': {
      if (mayThrow) return undefined;
      const { message, line } = describe.thrown(outcome.error);
      const words = said(notation.threw(message), describe.t);
      return { status: 'errored', message: words, ...(line === undefined ? {} : { line }) };
    }
    case 'returned':
      if (!step.expect) return undefined;
      if ('throws' in step.expect) {
        const got = brief(showWire(outcome.value, notation));
        return { status: 'failed', message: describe.t('expected an error, got {0}.', got) };
      }
      return judgeValue(step, step.expect, outcome.value, { describe, notation });
  }
}

/** What the learner is told in. */
interface Words {
  readonly describe: Describe;
  readonly notation: Notation;
}

type StepResult = NonNullable<ReturnType<CaseRun['steps']['get']>>['outcome'];

function judgeValue(
  { returns }: Step,
  expect: Extract<Expectation, { readonly returns: Json }>,
  actual: Wire,
  { describe: { t }, notation }: Words,
): Finding | undefined {
  if (equal(expect.returns, actual, returns, expect.unordered)) return undefined;
  const both = showBoth(expect.returns, actual, returns, notation);
  const [wanted, got] = [brief(show(expect.returns, returns, notation)), brief(showWire(actual, notation))];
  const message =
    mismatch(actual, returns, notation, t) ??
    (expect.unordered
      ? t('expected {0} (in any order), got {1}.', wanted, got)
      : t('expected {0}, got {1}.', wanted, got));
  return { status: 'failed', message, ...both };
}

/** Says which call of a class went wrong: `After new Cache(2), put("a", 1): get("a"): expected 1, got null.` */
function messageOf(finding: Finding, steps: readonly Step[], t: Translate): Pick<CaseReport, 'message'> {
  const { message } = finding;
  const last = steps.at(-1);
  if (message === undefined || !last) return {};
  if (steps.length === 1 && last.expect !== undefined) return { message: capitalised(message) };
  const before = steps.slice(Math.max(0, steps.length - 4), -1).map(({ call }) => call);
  const words = `${last.call}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  if (before.length === 0) return { message: words };
  return { message: t('After {0}: {1}', `${steps.length > 4 ? '…, ' : ''}${before.join(', ')}`, words) };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
