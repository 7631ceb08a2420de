import { isArray, isObject, type Json, type RecordTypes, type TypeName } from '../core/values';

/** The types that values show, and the records that those name. */
export interface InferredTypes {
  readonly names: readonly TypeName[];
  readonly types: RecordTypes;
}

/** What an empty list is of, and null: nothing tells, and nothing in such a value depends on it. */
const unknownType: TypeName = 'int';

/** The types of values, a record named for each object. A list is of what its elements have in common, as far as one says. */
export function inferTypes(values: readonly Json[]): InferredTypes {
  const types: Record<string, Record<string, TypeName>> = {};
  const recordOf = (value: { readonly [key: string]: Json }): TypeName => {
    const fields = Object.fromEntries(Object.entries(value).map(([field, of]) => [field, typeOf(of)]));
    const known = Object.entries(types).find(([, of]) => Object.keys(of).join() === Object.keys(fields).join());
    if (known) return known[0];
    const name = `Item${Object.keys(types).length + 1}`;
    types[name] = fields;
    return name;
  };
  const elementOf = (values: readonly Json[]): TypeName => {
    const present = values.filter(value => value !== null);
    const lists = present.filter(isArray);
    const names = [...new Set(present.map(typeOf))];
    const [first = unknownType] = names;
    const one = names.includes('float') && names.includes('int') ? 'float' : first;
    // Of lists, one may be empty and another not.
    const name = lists.length > 0 && lists.length === present.length ? `${elementOf(lists.flat())}[]` : one;
    return values.includes(null) ? `${name}?` : name;
  };
  const typeOf = (value: Json): TypeName => {
    if (value === null) return `${unknownType}?`;
    if (typeof value === 'number') return Number.isSafeInteger(value) ? 'int' : 'float';
    if (typeof value === 'string') return 'string';
    if (typeof value === 'boolean') return 'bool';
    if (isArray(value)) return `${elementOf(value)}[]`;
    return isObject(value) ? recordOf(value) : unknownType;
  };
  return { names: values.map(typeOf), types };
}
