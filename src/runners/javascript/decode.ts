import { isArray, isObject, type Json, type Type } from '../../core/values';

/** A kata's value as JavaScript has it: sets become a Set, maps a Map, records plain objects. Always a fresh copy. */
export function decode(value: Json, type: Type): unknown {
  switch (type.kind) {
    case 'optional':
      return value === null ? null : decode(value, type.element);
    case 'list':
      return items(value).map(item => decode(item, type.element));
    case 'tuple':
      return type.elements.map((element, index) => decode(items(value)[index] ?? null, element));
    case 'set':
      return new Set(items(value).map(item => decode(item, type.element)));
    case 'map': {
      const pairs = isObject(value) ? Object.entries(value) : items(value).map(items);
      return new Map(pairs.map(([key, item]) => [decode(key ?? null, type.key), decode(item ?? null, type.value)]));
    }
    case 'record': {
      // fromEntries defines its properties: a field named __proto__ stays a field.
      return Object.fromEntries(
        type.fields.map(({ name, type }) => [name, decode((isObject(value) ? value[name] : null) ?? null, type)]),
      );
    }
    default:
      return value;
  }
}

function items(value: Json): readonly Json[] {
  return isArray(value) ? value : [];
}
