import type { FunctionSignature, ObjectSignature, Parameter } from '../../core/kata';
import { type Json, parseType } from '../../core/values';
import { decode } from './decode';
import { type HarnessRequest, wanted } from './request';

/** A call with its arguments ready; made before the learner's code is loaded, since that may bend what decodes them. */
export interface PreparedCall {
  /** Undefined: the function itself, or the constructor. */
  readonly method: string | undefined;
  readonly args: unknown[];
}

/** The learner's function or class. */
export type Callable = (...args: unknown[]) => unknown;

/** The function or class the kata asks for, or words that say what is missing. */
export function pick(module: Record<string, unknown>, request: HarnessRequest): Callable | string {
  const { name } = request.signature;
  const kind = wanted(request.signature);
  const found = module[name] ?? module.default;
  if (typeof found === 'function') return found as Callable;
  const advice = `Export a ${kind} named ${name}: write "export ${kind} ${name}…".`;
  if (found !== undefined) return `${advice} What the file exports under that name is no ${kind}.`;
  const exported = Object.keys(module);
  return `${advice} ${exported.length === 0 ? 'The file exports nothing.' : `The file exports ${exported.join(', ')}.`}`;
}

/** The calls of one case, arguments decoded: nothing is shared between two cases. */
export function prepare(
  each: HarnessRequest['cases'][number],
  { signature, types }: HarnessRequest,
): readonly PreparedCall[] {
  const decodeAll = (args: readonly Json[], parameters: readonly Parameter[] = []): unknown[] =>
    args.map((arg, index) => {
      const parameter = parameters[index];
      return parameter ? decode(arg, parseType(parameter.type, types)) : arg;
    });
  if ('args' in each)
    return [{ method: undefined, args: decodeAll(each.args, (signature as FunctionSignature).params) }];
  const { new: parameters, methods } = signature as ObjectSignature;
  const calls = each.calls.map(({ method, args }) => ({
    method,
    args: decodeAll(args, methods.find(({ name }) => name === method)?.params),
  }));
  return [{ method: undefined, args: decodeAll(each.new, parameters) }, ...calls];
}
