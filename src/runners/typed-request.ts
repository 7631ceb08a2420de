import { type CodeExercise, isObjectSignature } from '../core/kata';
import { reachedTypes } from '../core/reach';
import type { Json, Type } from '../core/values';
import { callsOf } from './calls';

/** A type as JSON, so without cycles: a record is told by its name alone. */
type SentType =
  | { readonly kind: 'int' | 'float' | 'bool' | 'string' | 'void' }
  | { readonly kind: 'list' | 'set' | 'optional'; readonly element: SentType }
  | { readonly kind: 'map'; readonly key: SentType; readonly value: SentType }
  | { readonly kind: 'tuple'; readonly elements: readonly SentType[] }
  | { readonly kind: 'record'; readonly name: string };

/** One call; without a method it is the function itself, or the constructor. */
interface SentCall {
  readonly method?: string;
  readonly args: readonly Json[];
  readonly params: readonly SentType[];
}

/** All the harness is told: the code and what to call with what. Never what a call should return. */
export interface TypedRequest {
  readonly nonce: string;
  readonly code: string;
  readonly fileName: string;
  readonly name: string;
  readonly isClass: boolean;
  /** Record → field → type, of those the signature reaches. */
  readonly records: Readonly<Record<string, Readonly<Record<string, SentType>>>>;
  readonly cases: readonly (readonly SentCall[])[];
}

/** For a harness of a language whose values need their types to be made: which record, which set. */
export function typedRequest(exercise: CodeExercise, code: string, nonce: string): TypedRequest {
  const { signature, types, fileName } = exercise;
  const isClass = isObjectSignature(signature);
  const records = reachedTypes(signature, types).flatMap(type =>
    type.kind === 'record'
      ? [[type.name, Object.fromEntries(type.fields.map(field => [field.name, sent(field.type)]))] as const]
      : [],
  );
  return {
    nonce,
    code,
    fileName,
    name: signature.name,
    isClass,
    records: Object.fromEntries(records),
    cases: callsOf(exercise).map(calls =>
      calls.map(({ name, args }) => ({
        ...(isClass && name !== undefined ? { method: name } : {}),
        args: args.map(({ value }) => value),
        params: args.map(({ type }) => sent(type)),
      })),
    ),
  };
}

function sent(type: Type): SentType {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'optional':
      return { kind: type.kind, element: sent(type.element) };
    case 'map':
      return { kind: 'map', key: sent(type.key), value: sent(type.value) };
    case 'tuple':
      return { kind: 'tuple', elements: type.elements.map(sent) };
    case 'record':
      return { kind: 'record', name: type.name };
    default:
      return { kind: type.kind };
  }
}
