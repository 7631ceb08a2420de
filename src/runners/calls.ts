import { type CodeExercise, isObjectSignature, type Parameter } from '../core/kata';
import { type Json, parseType, type Type } from '../core/values';

/** One call of a case, with its types read. */
export interface TypedCall {
  /** The function or method; undefined for a constructor. */
  readonly name: string | undefined;
  readonly args: readonly { readonly value: Json; readonly type: Type }[];
  readonly returns: Type;
  /** Some case of the kata expects this function to throw. */
  readonly mayFail: boolean;
}

/** The calls of each case in order, that of the constructor first. Nothing of what is expected. */
export function callsOf(exercise: CodeExercise): readonly (readonly TypedCall[])[] {
  const { signature, types, throwing, cases } = exercise;
  const typed = (args: readonly Json[], params: readonly Parameter[]): TypedCall['args'] =>
    params.map(({ type }, index) => ({ value: args[index] ?? null, type: parseType(type, types) }));
  const functions = isObjectSignature(signature) ? signature.methods : [signature];
  const call = (name: string, args: readonly Json[]): TypedCall => {
    const known = functions.find(each => each.name === name);
    if (!known) throw new Error(`A case calls ${name}, which the kata's signature does not have.`);
    const returns = parseType(known.returns, types);
    return { name, args: typed(args, known.params), returns, mayFail: throwing.includes(name) };
  };
  return cases.map(each => {
    if (!isObjectSignature(signature)) return 'args' in each ? [call(signature.name, each.args)] : [];
    if ('args' in each) return [];
    const made: TypedCall = {
      name: undefined,
      args: typed(each.new, signature.new),
      returns: { kind: 'void' },
      mayFail: false,
    };
    return [made, ...each.calls.map(({ method, args }) => call(method, args))];
  });
}
