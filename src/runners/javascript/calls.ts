import type { FunctionSignature, ObjectSignature, Parameter } from '../../core/kata';
import { type Json, parseType } from '../../core/values';
import type { MissingTarget } from '../missing-target';
import { decode } from './decode';
import type { HarnessRequest } from './request';

/** A call with its arguments ready; made before the learner's code is loaded, since that may bend what decodes them. */
export interface PreparedCall {
  /** Undefined: the function itself, or the constructor. */
  readonly method: string | undefined;
  readonly args: unknown[];
}

/** The learner's function or class. */
export type Callable = (...args: unknown[]) => unknown;

/** The function or class the kata asks for, or what there is instead. */
export function pick(module: Record<string, unknown>, { signature }: HarnessRequest): Callable | MissingTarget {
  const found = module[signature.name] ?? module.default;
  if (typeof found === 'function') return found as Callable;
  return { found: found !== undefined, exports: Object.keys(module) };
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
