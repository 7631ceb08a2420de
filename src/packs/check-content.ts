import { messageOf } from '../core/errors';
import {
  type Case,
  type Expectation,
  type FunctionSignature,
  isObjectSignature,
  type ObjectSignature,
  type Parameter,
} from '../core/kata';
import { conforms, type Json, parseType, type Type, type TypeName } from '../core/values';
import type { CaseFile, CodeContentFile, FunctionCaseFile, ObjectCaseFile } from './format';
import { pointerTo, type Report } from './problem';

/** What the schema cannot say about signature, types and cases. Returns the cases, complete where nothing was reported. */
export function checkContent(content: CodeContentFile, report: Report): readonly Case[] {
  const types = new TypeReader(content, report);
  types.readDeclarations();
  const names = new Set<string>();
  content.cases.forEach(({ name }, index) => {
    if (names.has(name)) report(pointerTo('cases', index, 'name'), `There is another case named "${name}".`);
    names.add(name);
  });
  const { signature } = content;
  const cases = content.cases.flatMap((oneCase, index) => {
    const at = pointerTo('cases', index);
    const checked = isObjectSignature(signature)
      ? checkObjectCase(oneCase, signature, types, at, report)
      : checkFunctionCase(oneCase, signature, types, at, report);
    return checked ? [checked] : [];
  });
  if (cases.length > 0 && !cases.some(expectsValue)) {
    report('/cases', 'At least one case must expect a value: code that always throws would pass all of these.');
  }
  return cases;
}

/** Parses the types of one file, each problem reported once and where the type is declared. */
class TypeReader {
  constructor(
    private readonly content: CodeContentFile,
    private readonly report: Report,
  ) {}

  readDeclarations(): void {
    const { signature, types = {} } = this.content;
    for (const [record, fields] of Object.entries(types)) {
      for (const [field, type] of Object.entries(fields)) this.declare(type, false, pointerTo('types', record, field));
    }
    if (!isObjectSignature(signature)) {
      this.declareFunction(signature, false, '/signature');
      return;
    }
    this.declareParameters(signature.new, '/signature/new');
    signature.methods.forEach((method, index) => {
      this.declareFunction(method, true, pointerTo('signature', 'methods', index));
    });
  }

  /** Undefined where it cannot be read, which is reported already. */
  read(name: TypeName): Type | undefined {
    try {
      return parseType(name, this.content.types ?? {});
    } catch {
      return undefined;
    }
  }

  private declareFunction({ params, returns }: FunctionSignature, mayBeVoid: boolean, at: string): void {
    this.declareParameters(params, `${at}/params`);
    this.declare(returns, mayBeVoid, `${at}/returns`);
  }

  private declareParameters(params: readonly Parameter[], at: string): void {
    params.forEach(({ type }, index) => {
      this.declare(type, false, `${at}/${index}/type`);
    });
  }

  private declare(name: TypeName, mayBeVoid: boolean, at: string): void {
    try {
      const type = parseType(name, this.content.types ?? {});
      if (type.kind === 'void' && !mayBeVoid) this.report(at, 'Only a method may be void; this needs a value.');
    } catch (thrown) {
      this.report(at, messageOf(thrown));
    }
  }
}

function checkFunctionCase(
  oneCase: CaseFile,
  signature: FunctionSignature,
  types: TypeReader,
  at: string,
  report: Report,
): Case | undefined {
  if ('calls' in oneCase) {
    report(at, 'The signature is a function, so a case has "args" and "returns", not "calls".');
    return undefined;
  }
  checkArguments(oneCase.args, signature.params, types, `${at}/args`, report);
  const expect = expectationOf(oneCase, at, report);
  if (expect) checkExpectation(expect, signature.returns, types, { value: `${at}/returns`, options: at }, report);
  return expect && { name: oneCase.name, args: oneCase.args, expect };
}

function expectationOf(oneCase: FunctionCaseFile, at: string, report: Report): Expectation | undefined {
  const { returns, throws, unordered = false } = oneCase;
  if ((returns === undefined) !== (throws === undefined)) {
    return returns === undefined ? { throws: true } : { returns, unordered };
  }
  report(at, 'A case has exactly one of "returns" and "throws".');
  return undefined;
}

function checkObjectCase(
  oneCase: CaseFile,
  signature: ObjectSignature,
  types: TypeReader,
  at: string,
  report: Report,
): Case | undefined {
  if ('args' in oneCase) {
    report(at, 'The signature is a class, so a case has "new" and "calls", not "args".');
    return undefined;
  }
  checkArguments(oneCase.new, signature.new, types, `${at}/new`, report);
  const calls = oneCase.calls.flatMap((call, index) =>
    checkCall(call, signature, types, `${at}/calls/${index}`, report),
  );
  return { name: oneCase.name, new: oneCase.new, calls };
}

function checkCall(
  [name, args, returns, options = {}]: ObjectCaseFile['calls'][number],
  signature: ObjectSignature,
  types: TypeReader,
  at: string,
  report: Report,
): { readonly method: string; readonly args: readonly Json[]; readonly expect: Expectation }[] {
  const method = signature.methods.find(candidate => candidate.name === name);
  if (!method) {
    report(
      `${at}/0`,
      `There is no method "${name}"; there are ${signature.methods.map(known => known.name).join(', ')}.`,
    );
    return [];
  }
  checkArguments(args, method.params, types, `${at}/1`, report);
  if (options.throws && returns !== null) report(`${at}/2`, 'A call that throws has null in this place.');
  const expect: Expectation = options.throws ? { throws: true } : { returns, unordered: options.unordered ?? false };
  checkExpectation(expect, method.returns, types, { value: `${at}/2`, options: `${at}/3` }, report);
  return [{ method: name, args, expect }];
}

function checkArguments(
  args: readonly Json[],
  params: readonly Parameter[],
  types: TypeReader,
  at: string,
  report: Report,
): void {
  if (args.length !== params.length) {
    const names = params.map(({ name }) => name).join(', ') || 'no arguments';
    report(at, `Here are ${args.length} values, but the signature takes ${params.length} (${names}).`);
    return;
  }
  params.forEach(({ type }, index) => {
    checkValue(args[index] ?? null, type, types, `${at}/${index}`, report);
  });
}

function checkExpectation(
  expect: Expectation,
  returns: TypeName,
  types: TypeReader,
  at: { readonly value: string; readonly options: string },
  report: Report,
): void {
  if ('throws' in expect) return;
  checkValue(expect.returns, returns, types, at.value, report);
  const type = types.read(returns);
  const listed = type?.kind === 'optional' ? type.element : type;
  if (expect.unordered && listed && listed.kind !== 'list') {
    report(`${at.options}/unordered`, `Only a list can be unordered, and this returns ${returns}.`);
  }
}

function checkValue(value: Json, name: TypeName, types: TypeReader, at: string, report: Report): void {
  const type = types.read(name);
  const found = type && conforms(value, type);
  if (found) report(at + found.pointer, `${found.reason} (type ${name}).`);
}

function expectsValue(oneCase: Case): boolean {
  if ('args' in oneCase) return 'returns' in oneCase.expect;
  return oneCase.calls.some(call => 'returns' in call.expect);
}
