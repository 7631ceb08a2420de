/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A type of the kata format as written: `int`, `string[]`, `map<string,int>`, `Book?` (DESIGN §7). */
export type TypeName = string;

/** Record types a signature may name: type name → field name → type. */
export type RecordTypes = Readonly<Record<string, Readonly<Record<string, TypeName>>>>;

/**
 * A parsed type. A record may hold itself (`{"value":"int","next":"Node?"}`), so the graph may be cyclic: walk it along
 * a value, which is finite, or remember the record names already seen.
 */
export type Type =
  | { readonly kind: 'int' | 'float' | 'bool' | 'string' }
  /** What a function returns that returns nothing; nowhere else. */
  | { readonly kind: 'void' }
  | { readonly kind: 'list'; readonly element: Type }
  | { readonly kind: 'set'; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  | { readonly kind: 'optional'; readonly element: Type }
  | RecordType;

/** A record declared by the kata; its fields in the order they were declared. */
export interface RecordType {
  readonly kind: 'record';
  readonly name: string;
  readonly fields: readonly RecordField[];
}

export interface RecordField {
  readonly name: string;
  readonly type: Type;
}

/** A type name that cannot be read; the message says where and what is possible. */
export class TypeNameError extends Error {
  override readonly name = 'TypeNameError';
}

/**
 * Reads a type name. `types` are the kata's records; only those that `name` reaches are read.
 * @throws {TypeNameError}
 */
export function parseType(name: TypeName, types: RecordTypes): Type {
  return new TypeParser(types).parse(name);
}

/** Recursive descent over `primary ('[]' | '?')*`; keeps the records met, so that a recursive one is read once. */
class TypeParser {
  private readonly records = new Map<string, RecordType>();
  private text = '';
  private at = 0;

  constructor(private readonly types: RecordTypes) {}

  parse(text: TypeName): Type {
    const outer = { text: this.text, at: this.at };
    this.text = text;
    this.at = 0;
    const type = this.type();
    if (this.at < text.length) this.fail(`unexpected "${text.slice(this.at)}"`);
    this.text = outer.text;
    this.at = outer.at;
    return type;
  }

  private type(): Type {
    let type = this.primary();
    for (;;) {
      if (this.take('[]')) type = { kind: 'list', element: this.inner(type) };
      else if (this.take('?')) {
        if (type.kind === 'optional') this.fail('"??" says nothing more than "?"');
        type = { kind: 'optional', element: this.inner(type) };
      } else return type;
    }
  }

  private primary(): Type {
    this.take(' ');
    const word = /^\w+/.exec(this.text.slice(this.at))?.[0] ?? '';
    if (word === '') this.fail('a type is missing');
    this.at += word.length;
    switch (word) {
      case 'int':
      case 'float':
      case 'bool':
      case 'string':
      case 'void':
        return { kind: word };
      case 'set': {
        const [element] = this.parameters(1);
        return { kind: 'set', element: this.hashable(element, 'An element of a set') };
      }
      case 'map': {
        const [key, value] = this.parameters(2);
        if (value === undefined) this.fail('map takes two types');
        return { kind: 'map', key: this.hashable(key, 'A key of a map'), value };
      }
      case 'tuple':
        return { kind: 'tuple', elements: this.parameters(undefined) };
      default:
        return this.record(word);
    }
  }

  /** `<A,B>`: at least one type; exactly `count` where it is given. */
  private parameters(count: number | undefined): readonly [Type, ...Type[]] {
    if (!this.take('<')) this.fail('"<" is missing after set, map or tuple');
    const parameters: [Type, ...Type[]] = [this.inner(this.type())];
    while (this.take(',')) parameters.push(this.inner(this.type()));
    if (!this.take('>')) this.fail('">" is missing');
    if (count !== undefined && parameters.length !== count) {
      this.fail(`set takes one type and map two, here are ${parameters.length}`);
    }
    return parameters;
  }

  private inner(type: Type): Type {
    return type.kind === 'void' ? this.fail('void can only be what a function returns') : type;
  }

  /** Go, Rust and Python can only hash these by value (Rust's f64 is not Hash, Go's slices are not comparable). */
  private hashable(type: Type, what: string): Type {
    if (!isHashable(type)) this.fail(`${what} must be int, bool, string or a tuple of those`);
    return type;
  }

  private record(name: string): RecordType {
    const known = this.records.get(name);
    if (known) return known;
    const declared = Object.hasOwn(this.types, name) ? this.types[name] : undefined;
    if (!declared) {
      const records = Object.keys(this.types);
      this.fail(
        `"${name}" is no type; there are int, float, bool, string, void, set<T>, map<K,V>, tuple<…>, T[], T?` +
          (records.length > 0 ? ` and this kata's records ${records.join(', ')}` : ' (this kata declares no records)'),
      );
    }
    const fields: RecordField[] = [];
    const record: RecordType = { kind: 'record', name, fields };
    // Known before its fields are read: a field that names this record gets this very object.
    this.records.set(name, record);
    for (const [field, type] of Object.entries(declared)) {
      fields.push({ name: field, type: this.inner(this.parse(type)) });
    }
    return record;
  }

  private take(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    // One space is allowed after any token: "map<string, int>".
    if (token !== ' ' && this.text[this.at] === ' ') this.at += 1;
    return true;
  }

  private fail(reason: string): never {
    throw new TypeNameError(`Type "${this.text}": ${reason} (at character ${this.at + 1}).`);
  }
}

function isHashable(type: Type): boolean {
  if (type.kind === 'tuple') return type.elements.every(isHashable);
  return type.kind === 'int' || type.kind === 'bool' || type.kind === 'string';
}

/** Where and why a value is not of a type. `pointer` is a JSON Pointer (RFC 6901), empty for the value itself. */
export interface Nonconformity {
  readonly pointer: string;
  readonly reason: string;
}

/**
 * Checks a value as a kata writes it against a type; undefined means that it conforms. Sets are arrays without
 * duplicates; maps with string keys are objects, other maps arrays of [key, value]; nothing (optional, void) is null;
 * records have exactly their fields.
 */
export function conforms(value: Json, type: Type): Nonconformity | undefined {
  const reason = (text: string): Nonconformity => ({ pointer: '', reason: `${text}, got ${glimpse(value)}` });
  switch (type.kind) {
    case 'int':
      return Number.isSafeInteger(value) ? undefined : reason('expected an int within ±2^53');
    case 'float':
      return Number.isFinite(value) ? undefined : reason('expected a finite number');
    case 'bool':
      return typeof value === 'boolean' ? undefined : reason('expected true or false');
    case 'string':
      if (typeof value !== 'string') return reason('expected a string');
      // Half a surrogate pair is no character: Go, Rust and UTF-8 cannot hold it.
      return /\p{Surrogate}/u.test(value) ? reason('expected a string of whole Unicode characters') : undefined;
    case 'void':
      return value === null ? undefined : reason('expected null (void)');
    case 'optional':
      return value === null ? undefined : conforms(value, type.element);
    case 'list':
      return isArray(value) ? firstAmong(value, () => type.element) : reason('expected an array');
    case 'set':
      if (!isArray(value)) return reason('expected an array (a set)');
      return firstAmong(value, () => type.element) ?? repeated(value, 'a set holds each element once');
    case 'map':
      return conformsMap(value, type.key, type.value);
    case 'tuple':
      if (!isArray(value) || value.length !== type.elements.length) {
        return reason(`expected an array of ${type.elements.length} (a tuple)`);
      }
      return firstAmong(value, index => type.elements[index]);
    case 'record':
      return conformsRecord(value, type);
  }
}

function conformsMap(value: Json, key: Type, element: Type): Nonconformity | undefined {
  if (key.kind === 'string') {
    if (!isObject(value)) return { pointer: '', reason: `expected an object (a map), got ${glimpse(value)}` };
    for (const [name, item] of Object.entries(value)) {
      const found = conforms(name, key) ?? conforms(item, element);
      if (found) return within(name, found);
    }
    return undefined;
  }
  if (!isArray(value)) {
    return { pointer: '', reason: `expected an array of [key, value] (a map), got ${glimpse(value)}` };
  }
  const pair: Type = { kind: 'tuple', elements: [key, element] };
  const keys = value.map(item => (isArray(item) ? (item[0] ?? null) : null));
  return firstAmong(value, () => pair) ?? repeated(keys, 'a map holds each key once');
}

function conformsRecord(value: Json, type: RecordType): Nonconformity | undefined {
  if (!isObject(value)) return { pointer: '', reason: `expected an object (${type.name}), got ${glimpse(value)}` };
  for (const field of type.fields) {
    const item = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (item === undefined) return { pointer: '', reason: `${type.name} needs the field "${field.name}"` };
    const found = conforms(item, field.type);
    if (found) return within(field.name, found);
  }
  const extra = Object.keys(value).find(name => !type.fields.some(field => field.name === name));
  return extra === undefined ? undefined : within(extra, { pointer: '', reason: `${type.name} has no such field` });
}

function firstAmong(items: readonly Json[], typeAt: (index: number) => Type | undefined): Nonconformity | undefined {
  for (const [index, item] of items.entries()) {
    const type = typeAt(index);
    const found = type && conforms(item, type);
    if (found) return within(String(index), found);
  }
  return undefined;
}

/** Only for hashable items: their JSON text is equal exactly where they are (-0 is written 0). */
function repeated(items: readonly Json[], reason: string): Nonconformity | undefined {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify(item);
    if (seen.has(text)) return { pointer: `/${index}`, reason: `${reason}, got ${glimpse(item)} again` };
    seen.add(text);
  }
  return undefined;
}

function within(step: string, found: Nonconformity): Nonconformity {
  return { pointer: `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}${found.pointer}`, reason: found.reason };
}

function glimpse(value: Json): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** `Array.isArray` does not narrow a readonly array. */
export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** True for a JSON object, false for null and arrays. */
export function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for anything with fields to look at, an array included: what another program sent may be anything. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
