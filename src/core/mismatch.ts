import { showWire } from './show';
import type { RecordType, Type } from './values';
import { isWireList, tagOf, type Wire } from './wire';

/**
 * Says in words where a reported value is not even of the expected kind: `Expected a Set, got an array.`, or, inside,
 * `At [2]: expected an int, got undefined.` Undefined where the value has the type and can only be wrong.
 */
export function mismatch(actual: Wire, type: Type): string | undefined {
  const found = find(actual, type, '');
  if (!found) return undefined;
  const words = `xpected ${found.expected}, got ${found.got}.`;
  return found.path === '' ? `E${words}` : `At ${found.path}: e${words}`;
}

interface Mismatch {
  /** `[2].title`, as one would write it after the value. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

function find(actual: Wire, type: Type, path: string): Mismatch | undefined {
  const tag = tagOf(actual);
  const wrong: Mismatch = { path, expected: nounOf(type), got: describe(actual) };
  switch (type.kind) {
    case 'void':
      return undefined;
    case 'int':
    case 'float':
      return typeof actual === 'number' || (tag?.kind === 'number' && tag.text === '-0') ? undefined : wrong;
    case 'bool':
      return typeof actual === 'boolean' ? undefined : wrong;
    case 'string':
      return typeof actual === 'string' ? undefined : wrong;
    case 'optional':
      if (actual === null || tag?.kind === 'undefined') return undefined;
      // A wrong kind at this very place should be told that null would do as well.
      return find(actual, type.element, path)?.path === path ? wrong : find(actual, type.element, path);
    case 'list':
      if (!isWireList(actual)) return wrong;
      return first(actual, (item, index) => find(item, type.element, `${path}[${index}]`));
    case 'tuple':
      if (!isWireList(actual)) return wrong;
      if (actual.length !== type.elements.length) return { ...wrong, got: `one of ${actual.length}` };
      return first(type.elements, (element, index) => find(actual[index] ?? null, element, `${path}[${index}]`));
    case 'set':
      if (tag?.kind !== 'set') return wrong;
      return first(tag.items, item => find(item, type.element, `${path}{${showWire(item)}}`));
    case 'map':
      if (tag?.kind !== 'map') return wrong;
      return first(tag.entries, ([key, value]) => {
        const step = `${path}{${showWire(key)}}`;
        return find(key, type.key, step) ?? find(value, type.value, step);
      });
    case 'record':
      return tag?.kind === 'object' ? findInRecord(new Map(tag.fields), type, path) : wrong;
  }
}

function findInRecord(fields: ReadonlyMap<string, Wire>, type: RecordType, path: string): Mismatch | undefined {
  const extra = [...fields.keys()].find(name => !type.fields.some(field => field.name === name));
  if (extra !== undefined) return { path, expected: nounOf(type), got: `one with the field "${extra}"` };
  return first(type.fields, field => {
    const value = fields.get(field.name);
    if (value !== undefined) return find(value, field.type, `${path}.${field.name}`);
    if (field.type.kind === 'optional') return undefined;
    return { path, expected: nounOf(type), got: `one without the field "${field.name}"` };
  });
}

function first<Item, Found>(
  items: readonly Item[],
  look: (item: Item, index: number) => Found | undefined,
): Found | undefined {
  for (const [index, item] of items.entries()) {
    const found = look(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nounOf(type: Type): string {
  switch (type.kind) {
    case 'void':
      return 'nothing';
    case 'int':
      return 'an int';
    case 'float':
      return 'a number';
    case 'bool':
      return 'true or false';
    case 'string':
      return 'a string';
    case 'optional':
      return `${nounOf(type.element)} or null`;
    case 'list':
      return 'an array';
    case 'tuple':
      return `an array of ${type.elements.length}`;
    case 'set':
      return 'a Set';
    case 'map':
      return 'a Map';
    case 'record':
      return `an object with the fields ${type.fields.map(field => field.name).join(', ')}`;
  }
}

function describe(value: Wire): string {
  if (value === null) return 'null';
  if (isWireList(value)) return 'an array';
  if (typeof value === 'string') return 'a string';
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'map':
      return 'a Map';
    case 'set':
      return 'a Set';
    case 'object':
      return value.class === undefined ? 'a plain object' : `an object of class ${value.class}`;
    case 'number':
      return value.text;
    case 'other':
      return value.what;
    case 'undefined':
      return 'undefined (is a return missing?)';
    case 'cycle':
      return 'a value that holds itself';
    case 'deep':
      return 'a value nested too deeply';
    case 'large':
      return 'a value too large to report';
  }
}
