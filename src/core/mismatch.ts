import { type Notation, notationOf } from './notation';
import { showWire } from './show';
import type { RecordType, Type } from './values';
import { isWireList, tagOf, type Wire } from './wire';
import { english, said, say, type Translate, type Value } from './words';

/**
 * Says in words where a reported value is not even of the expected kind: `Expected a Set, got an array.`, or, inside,
 * `At [2]: expected an int, got undefined.` Undefined where the value has the type and can only be wrong.
 */
export function mismatch(
  actual: Wire,
  type: Type,
  notation = notationOf('javascript'),
  t: Translate = english,
): string | undefined {
  const found = find(actual, type, '', notation);
  if (!found) return undefined;
  const { path, expected, got } = found;
  const words =
    path === ''
      ? say('Expected {0}, got {1}.', expected, got)
      : say('At {0}: expected {1}, got {2}.', path, expected, got);
  return said(words, t);
}

interface Mismatch {
  /** `[2].title`, as one would write it after the value. */
  readonly path: string;
  readonly expected: Value;
  readonly got: Value;
}

function find(actual: Wire, type: Type, path: string, notation: Notation): Mismatch | undefined {
  const tag = tagOf(actual);
  const wrong: Mismatch = { path, expected: nounOf(type, notation), got: describe(actual, notation) };
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
      return find(actual, type.element, path, notation)?.path === path
        ? wrong
        : find(actual, type.element, path, notation);
    case 'list':
      if (!isWireList(actual)) return wrong;
      return first(actual, (item, index) => find(item, type.element, `${path}[${index}]`, notation));
    case 'tuple':
      if (!isWireList(actual)) return wrong;
      if (actual.length !== type.elements.length) return { ...wrong, got: say('one of {0}', actual.length) };
      return first(type.elements, (element, index) =>
        find(actual[index] ?? null, element, `${path}[${index}]`, notation),
      );
    case 'set':
      if (tag?.kind !== 'set') return wrong;
      return first(tag.items, item => find(item, type.element, `${path}{${showWire(item, notation)}}`, notation));
    case 'map':
      if (tag?.kind !== 'map') return wrong;
      return first(tag.entries, ([key, value]) => {
        const step = `${path}{${showWire(key, notation)}}`;
        return find(key, type.key, step, notation) ?? find(value, type.value, step, notation);
      });
    case 'record':
      return tag?.kind === 'object' ? findInRecord(new Map(tag.fields), type, path, notation) : wrong;
  }
}

function findInRecord(
  fields: ReadonlyMap<string, Wire>,
  type: RecordType,
  path: string,
  notation: Notation,
): Mismatch | undefined {
  const extra = [...fields.keys()].find(name => !type.fields.some(field => field.name === name));
  if (extra !== undefined) {
    return { path, expected: nounOf(type, notation), got: say('one with the field "{0}"', extra) };
  }
  return first(type.fields, field => {
    const value = fields.get(field.name);
    if (value !== undefined) return find(value, field.type, `${path}.${field.name}`, notation);
    if (field.type.kind === 'optional') return undefined;
    return { path, expected: nounOf(type, notation), got: say('one without the field "{0}"', field.name) };
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

function nounOf(type: Type, notation: Notation): Value {
  const { nouns, nothing, yes, no } = notation;
  switch (type.kind) {
    case 'void':
      return say('nothing');
    case 'int':
      return say('an int');
    case 'float':
      return say('a number');
    case 'bool':
      return say('{0} or {1}', yes, no);
    case 'string':
      return say('a string');
    case 'optional':
      return say('{0} or {1}', nounOf(type.element, notation), nothing);
    case 'list':
      return nouns.list;
    case 'tuple':
      return say('{0} of {1}', nouns.list, type.elements.length);
    case 'set':
      return nouns.set;
    case 'map':
      return nouns.map;
    case 'record':
      return say('an object with the fields {0}', type.fields.map(field => field.name).join(', '));
  }
}

function describe(value: Wire, { nouns, noReturn, yes, no }: Notation): Value {
  if (value === null) return noReturn;
  if (isWireList(value)) return nouns.list;
  if (typeof value === 'string') return say('a string');
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'map':
      return nouns.map;
    case 'set':
      return nouns.set;
    case 'object':
      return value.class === undefined ? say('a plain object') : say('an object of class {0}', value.class);
    case 'number':
      return value.text;
    case 'other':
      return value.what;
    case 'undefined':
      return say('undefined (is a return missing?)');
    case 'cycle':
      return say('a value that holds itself');
    case 'deep':
      return say('a value nested too deeply');
    case 'large':
      return say('a value too large to report');
  }
}
