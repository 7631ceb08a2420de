import type { Json, RecordType, Type } from './values';
import { isWireList, tagOf, toWire, type Wire, type WireEntry } from './wire';

/**
 * Is `actual` the answer `expected`? `expected` conforms to `type`; `actual` may be anything. Sets and maps have no
 * order; `unordered` takes it from the outermost list too. Floats may differ by 1e-9 of the larger one. What a void
 * function returns is not looked at.
 */
export function equal(expected: Json, actual: Wire, type: Type, unordered: boolean): boolean {
  return sameAnswer(toWire(expected, type), actual, type, unordered);
}

function sameAnswer(expected: Wire, actual: Wire, type: Type, unordered: boolean): boolean {
  if (unordered && type.kind === 'optional' && !isNothing(expected)) {
    return sameAnswer(expected, actual, type.element, unordered);
  }
  if (unordered && type.kind === 'list') return samePermutation(expected, actual, type.element);
  return same(expected, actual, type);
}

function same(a: Wire, b: Wire, type: Type): boolean {
  switch (type.kind) {
    case 'void':
      return true;
    case 'int':
      return sameNumber(a, b, (x, y) => x === y);
    case 'float':
      return sameNumber(a, b, isClose);
    case 'bool':
      return typeof a === 'boolean' && a === b;
    case 'string':
      return typeof a === 'string' && a === b;
    case 'optional':
      return isNothing(a) || isNothing(b) ? isNothing(a) && isNothing(b) : same(a, b, type.element);
    case 'list':
      return sameList(a, b, () => type.element);
    case 'tuple':
      return sameList(a, b, index => type.elements[index]);
    case 'set':
      return sameEntries(itemsOf(a), itemsOf(b), { kind: 'void' });
    case 'map':
      return sameEntries(entriesOf(a), entriesOf(b), type.value);
    case 'record':
      return sameRecord(a, b, type);
  }
}

/** None of NaN and the infinities equals anything: JSON cannot expect them. -0 is 0. */
function sameNumber(a: Wire, b: Wire, isSame: (x: number, y: number) => boolean): boolean {
  const x = numberOf(a);
  const y = numberOf(b);
  return x !== undefined && y !== undefined && isSame(x, y);
}

function numberOf(value: Wire): number | undefined {
  if (typeof value === 'number') return value;
  const tag = tagOf(value);
  return tag?.kind === 'number' && tag.text === '-0' ? 0 : undefined;
}

/** Zero has no relative scale: 0.1 + 0.2 - 0.3 counts as 0. */
function isClose(x: number, y: number): boolean {
  if (x === 0 || y === 0) return Math.abs(x - y) <= 1e-12;
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}

/** JavaScript has two words for nothing; a learner may use either. */
function isNothing(value: Wire): boolean {
  return value === null || tagOf(value)?.kind === 'undefined';
}

function sameList(a: Wire, b: Wire, typeAt: (index: number) => Type | undefined): boolean {
  if (!isWireList(a) || !isWireList(b) || a.length !== b.length) return false;
  return a.every((item, index) => {
    const type = typeAt(index);
    return type !== undefined && same(item, b[index] ?? null, type);
  });
}

/** Pairs each item off greedily: exact for every type but floats whose tolerances overlap in a chain. */
function samePermutation(a: Wire, b: Wire, element: Type): boolean {
  if (!isWireList(a) || !isWireList(b) || a.length !== b.length) return false;
  const left = [...b];
  return a.every(item => {
    const index = left.findIndex(other => same(item, other, element));
    if (index === -1) return false;
    left.splice(index, 1);
    return true;
  });
}

function itemsOf(value: Wire): readonly WireEntry[] | undefined {
  const tag = tagOf(value);
  return tag?.kind === 'set' ? tag.items.map((item): WireEntry => [item, null]) : undefined;
}

function entriesOf(value: Wire): readonly WireEntry[] | undefined {
  const tag = tagOf(value);
  return tag?.kind === 'map' ? tag.entries : undefined;
}

/** Keys are hashable types, so equal keys have equal text. A JavaScript Set of arrays may hold equal ones twice: no. */
function sameEntries(a: readonly WireEntry[] | undefined, b: readonly WireEntry[] | undefined, value: Type): boolean {
  if (!a || !b || a.length !== b.length) return false;
  const byKey = new Map(b.map(([key, item]) => [keyText(key), item]));
  if (byKey.size !== b.length || new Set(a.map(([key]) => keyText(key))).size !== a.length) return false;
  return a.every(([key, item]) => {
    const other = byKey.get(keyText(key));
    return other !== undefined && same(item, other, value);
  });
}

function keyText(key: Wire): string {
  return JSON.stringify(key, (_, part: Wire) => numberOf(part) ?? part);
}

/** Exactly the declared fields; one that may be nothing may be left out. */
function sameRecord(a: Wire, b: Wire, type: RecordType): boolean {
  const x = fieldsOf(a);
  const y = fieldsOf(b);
  if (!x || !y) return false;
  const isDeclared = (name: string) => type.fields.some(field => field.name === name);
  if (![...x.keys(), ...y.keys()].every(isDeclared)) return false;
  const absent: Wire = { kind: 'undefined' };
  return type.fields.every(({ name, type }) => same(x.get(name) ?? absent, y.get(name) ?? absent, type));
}

/** A field that holds null stays in the map, yet reads as absent above: to `same` both are nothing. */
function fieldsOf(value: Wire): ReadonlyMap<string, Wire> | undefined {
  const tag = tagOf(value);
  return tag?.kind === 'object' ? new Map(tag.fields) : undefined;
}
