import type { FunctionSignature } from './kata';
import { parseType, type RecordTypes, type Type } from './values';

/** The fields of a tuple's struct, in order. Longer tuples go on as `Field9`, `Field10`, … */
const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/**
 * A type as Go writes it. `scope` goes before the names that the learner's package declares (`kata.`), also empty.
 * Go has neither sets nor tuples: a set is a `map[T]bool`, a tuple a struct that the starter declares (tupleName).
 */
export function goType(type: Type, scope = ''): string {
  switch (type.kind) {
    case 'int':
    case 'bool':
    case 'string':
      return type.kind;
    case 'float':
      return 'float64';
    case 'void':
      return '';
    case 'list':
      return `[]${goType(type.element, scope)}`;
    case 'set':
      return `map[${goType(type.element, scope)}]bool`;
    case 'map':
      return `map[${goType(type.key, scope)}]${goType(type.value, scope)}`;
    case 'optional':
      return `*${goType(type.element, scope)}`;
    case 'tuple':
      return `${scope}${goTupleName(type)}`;
    case 'record':
      return `${scope}${type.name}`;
  }
}

/**
 * The name of a tuple's struct, made of its elements' names: `tuple<string,int>` is `StringInt`, `tuple<int[],Book?>` is
 * `IntsMaybeBook`, `tuple<set<int>,map<string,int>>` is `IntSetStringToInt`.
 */
export function goTupleName(type: Extract<Type, { readonly kind: 'tuple' }>): string {
  return type.elements.map(wordOf).join('');
}

/** `First`, `Second`, …; counts from 0. */
export function goTupleField(index: number): string {
  return ordinals[index] ?? `Field${index + 1}`;
}

/** `Name(a int) (string, error)`: a function or method without `func` and receiver. */
export function goHead({ name, params, returns }: FunctionSignature, types: RecordTypes, mayFail: boolean): string {
  const listed = params.map(each => `${each.name} ${goType(parseType(each.type, types))}`).join(', ');
  return `${name}(${listed})${goResult(goType(parseType(returns, types)), mayFail)}`;
}

function goResult(value: string, mayFail: boolean): string {
  if (!mayFail) return value === '' ? '' : ` ${value}`;
  return value === '' ? ' error' : ` (${value}, error)`;
}

function wordOf(type: Type): string {
  switch (type.kind) {
    case 'list':
      return `${wordOf(type.element)}s`;
    case 'set':
      return `${wordOf(type.element)}Set`;
    case 'map':
      return `${wordOf(type.key)}To${wordOf(type.value)}`;
    case 'optional':
      return `Maybe${wordOf(type.element)}`;
    case 'tuple':
      return goTupleName(type);
    case 'record':
      return type.name;
    default:
      return `${type.kind.charAt(0).toUpperCase()}${type.kind.slice(1)}`;
  }
}
