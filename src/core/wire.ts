import { isArray, isObject, type Json, type Type } from './values';

/**
 * A value as a learner's process reports it. Every object is tagged by `kind`, the learner's own objects too, so that
 * none of them can be taken for a tag.
 */
export type Wire = null | boolean | number | string | readonly Wire[] | TaggedWire;

export type TaggedWire =
  | { readonly kind: 'object'; readonly fields: readonly WireField[]; readonly class?: string }
  | { readonly kind: 'map'; readonly entries: readonly WireEntry[] }
  | { readonly kind: 'set'; readonly items: readonly Wire[] }
  | { readonly kind: 'number'; readonly text: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly kind: 'undefined' }
  /** A value no kata type has: `what` with its article (`a function`), `text` as the language writes it. */
  | { readonly kind: 'other'; readonly what: string; readonly text: string }
  /** Where the value was cut: it holds itself, is nested too deeply, or is too large to report. */
  | { readonly kind: 'cycle' | 'deep' | 'large' };

export type WireField = readonly [name: string, value: Wire];
export type WireEntry = readonly [key: Wire, value: Wire];

/** The wire form of a value that conforms to `type`: what a perfect answer reports. */
export function toWire(value: Json, type: Type): Wire {
  switch (type.kind) {
    case 'optional':
      return value === null ? null : toWire(value, type.element);
    case 'list':
      return list(value).map(item => toWire(item, type.element));
    case 'tuple':
      return type.elements.map((element, index) => toWire(list(value)[index] ?? null, element));
    case 'set':
      return { kind: 'set', items: list(value).map(item => toWire(item, type.element)) };
    case 'map': {
      const pairs = isObject(value) ? Object.entries(value) : list(value).map(pair => list(pair));
      const entries = pairs.map(
        ([key, item]): WireEntry => [toWire(key ?? null, type.key), toWire(item ?? null, type.value)],
      );
      return { kind: 'map', entries };
    }
    case 'record': {
      const fields = type.fields.map(
        (field): WireField => [field.name, toWire((isObject(value) ? value[field.name] : null) ?? null, field.type)],
      );
      return { kind: 'object', fields };
    }
    default:
      // The remaining types are written as plain JSON scalars.
      return typeof value === 'object' ? null : value;
  }
}

/** `Array.isArray` does not narrow a readonly array. */
export function isWireList(value: Wire): value is readonly Wire[] {
  return Array.isArray(value);
}

/** The tag of a tagged value, undefined for JSON scalars and lists. */
export function tagOf(value: Wire): TaggedWire | undefined {
  return typeof value === 'object' && value !== null && !isWireList(value) ? value : undefined;
}

/** Checks the shape of a reported value; undefined where it is no wire value. */
export function readWire(value: unknown): Wire | undefined {
  return isWire(value) ? value : undefined;
}

function isWire(value: unknown): value is Wire {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return true;
  if (Array.isArray(value)) return value.every(isWire);
  if (typeof value !== 'object' || !('kind' in value)) return false;
  switch (value.kind) {
    case 'undefined':
    case 'cycle':
    case 'deep':
    case 'large':
      return true;
    case 'number':
      return 'text' in value && ['NaN', 'Infinity', '-Infinity', '-0'].some(text => text === value.text);
    case 'other':
      return 'what' in value && typeof value.what === 'string' && 'text' in value && typeof value.text === 'string';
    case 'set':
      return 'items' in value && Array.isArray(value.items) && value.items.every(isWire);
    case 'map':
      return 'entries' in value && isPairs(value.entries, isWire);
    case 'object':
      if ('class' in value && typeof value.class !== 'string') return false;
      return 'fields' in value && isPairs(value.fields, name => typeof name === 'string');
    default:
      return false;
  }
}

function isPairs(value: unknown, isFirst: (first: unknown) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every(pair => Array.isArray(pair) && pair.length === 2 && isFirst(pair[0]) && isWire(pair[1]))
  );
}

function list(value: Json): readonly Json[] {
  return isArray(value) ? value : [];
}
