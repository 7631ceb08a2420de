import { isObjectSignature, type Signature } from './kata';
import { parseType, type RecordTypes, type Type } from './values';

/**
 * Every type that a signature and the kata's records name, parts before wholes, each spelling once: what a typed
 * language must declare, and in an order in which it may.
 */
export function reachedTypes(signature: Signature, records: RecordTypes): readonly Type[] {
  const found = new Map<string, Type>();
  const seenRecords = new Set<string>();
  const visit = (type: Type): void => {
    if (type.kind === 'record') {
      if (seenRecords.has(type.name)) return;
      seenRecords.add(type.name);
    }
    for (const part of partsOf(type)) visit(part);
    const key = spell(type);
    if (!found.has(key)) found.set(key, type);
  };
  const names = [
    ...functionsOf(signature).flatMap(({ params, returns }) => [...params.map(({ type }) => type), returns]),
    ...Object.keys(records),
  ];
  for (const name of names) visit(parseType(name, records));
  return [...found.values()];
}

/** The calls a signature allows; a constructor counts as one that returns nothing. */
function functionsOf(signature: Signature) {
  if (!isObjectSignature(signature)) return [signature];
  return [{ name: signature.name, params: signature.new, returns: 'void' }, ...signature.methods];
}

/** The types a type is directly made of. */
export function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'optional':
      return [type.element];
    case 'map':
      return [type.key, type.value];
    case 'tuple':
      return type.elements;
    case 'record':
      return type.fields.map(field => field.type);
    default:
      return [];
  }
}

/** A type as a kata writes it, canonical: `map<string,int[]>`. Equal types have equal spellings. */
function spell(type: Type): string {
  switch (type.kind) {
    case 'list':
      return `${spell(type.element)}[]`;
    case 'optional':
      return `${spell(type.element)}?`;
    case 'set':
      return `set<${spell(type.element)}>`;
    case 'map':
      return `map<${spell(type.key)},${spell(type.value)}>`;
    case 'tuple':
      return `tuple<${type.elements.map(spell).join(',')}>`;
    case 'record':
      return type.name;
    default:
      return type.kind;
  }
}
