import type { FunctionSignature } from './kata';
import { partsOf } from './reach';
import { parseType, type RecordType, type RecordTypes, type Type } from './values';

/** How names are written before a type; both may be empty. */
export interface RustScope {
  /** Before the learner's own structs: `solution::`. */
  readonly own: string;
  /** Before HashMap and HashSet: `std::collections::`. */
  readonly collections: string;
}

const bare: RustScope = { own: '', collections: '' };

/** An owned type as Rust writes it. */
export function rustType(type: Type, scope: RustScope = bare): string {
  switch (type.kind) {
    case 'int':
      return 'i64';
    case 'float':
      return 'f64';
    case 'bool':
      return 'bool';
    case 'string':
      return 'String';
    case 'void':
      return '()';
    case 'list':
      return `Vec<${rustType(type.element, scope)}>`;
    case 'set':
      return `${scope.collections}HashSet<${rustType(type.element, scope)}>`;
    case 'map':
      return `${scope.collections}HashMap<${rustType(type.key, scope)}, ${rustType(type.value, scope)}>`;
    case 'optional':
      return `Option<${rustType(type.element, scope)}>`;
    case 'tuple':
      return `(${type.elements.map(each => rustType(each, scope)).join(', ')}${type.elements.length === 1 ? ',' : ''})`;
    case 'record':
      return `${scope.own}${type.name}`;
  }
}

/**
 * `fn name(a: i64) -> Result<String, String>`.
 * @param receiver `&mut self` of a method, else empty
 */
export function rustHead(
  { name, params, returns }: FunctionSignature,
  types: RecordTypes,
  mayFail: boolean,
  receiver: '' | '&mut self',
): string {
  const value = rustType(parseType(returns, types));
  const result = mayFail ? `Result<${value}, String>` : value;
  const listed = params.map(each => `${each.name}: ${rustParameter(parseType(each.type, types))}`);
  const all = receiver === '' ? listed : [receiver, ...listed];
  return `fn ${name}(${all.join(', ')})${result === '()' ? '' : ` -> ${result}`}`;
}

/** A parameter's type: lists and strings are borrowed, everything else is owned. */
function rustParameter(type: Type): string {
  if (type.kind === 'string') return '&str';
  return type.kind === 'list' ? `&[${rustType(type.element)}]` : rustType(type);
}

/** A field's type. One that would make its record endless is boxed: `Option<Box<Node>>`. */
export function rustField(owner: RecordType, type: Type): string {
  return isBoxed(owner, type) && type.kind === 'optional' ? `Option<Box<${rustType(type.element)}>>` : rustType(type);
}

/** True for an optional field through which a value of `owner` would lie within itself. Lists, sets and maps do not. */
export function isBoxed(owner: RecordType, type: Type): boolean {
  return type.kind === 'optional' && holds(type.element, owner.name, new Set());
}

function holds(type: Type, name: string, seen: Set<string>): boolean {
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return false;
  if (type.kind === 'record') {
    if (type.name === name) return true;
    if (seen.has(type.name)) return false;
    seen.add(type.name);
  }
  return partsOf(type).some(part => holds(part, name, seen));
}
