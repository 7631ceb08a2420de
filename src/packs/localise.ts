import {
  type Case,
  type Expectation,
  type FunctionSignature,
  isObjectSignature,
  type Parameter,
  type Signature,
} from '../core/kata';
import { isArray, isObject, type Json, parseType, type RecordTypes, type Type, type TypeName } from '../core/values';
import type { LanguageSupport, NameRole } from './languages/language';
import { dressedName } from './story';
import { type CodeContent, codeOf, declaredNames, type Kata, type Surface } from './surface';

type Rename = (name: string, role: NameRole) => string;

/** Signature, types and cases of a surface with its names dressed and in the language's convention. */
export function localise(content: CodeContent, surface: Pick<Surface, 'names'>, support: LanguageSupport): CodeContent {
  const rename: Rename = (name, role) => support.nameOf(dressedName(surface, name), role);
  return {
    ...content,
    signature: renameSignature(content.signature, rename),
    types: renameTypes(content.types, rename),
    cases: content.cases.map(oneCase => renameCase(oneCase, content, rename)),
  };
}

/** What each identifier of a source in this language becomes when the variation dresses it. */
export function sourceNames(surface: Surface, support: LanguageSupport): ReadonlyMap<string, string> {
  const declared = declaredNames(surface.content).map(
    ({ name, role }) => [support.nameOf(name, role), support.nameOf(dressedName(surface, name), role)] as const,
  );
  const code = codeOf(surface.content);
  const derived = (of: Pick<Surface, 'names'>): readonly string[] =>
    (code && support.derivedNames?.(localise(code, of, support))) ?? [];
  const dressed = derived(surface);
  const made = derived({ names: {} }).map((name, index) => [name, dressed[index] ?? name] as const);
  return new Map([...declared, ...made]);
}

/**
 * The functions and methods of a surface of which some case throws, as its language calls them. All variations decide
 * together, by the names of the kata: otherwise the same function would have two shapes.
 */
export function throwingNames(kata: Kata, surface: Surface, support: LanguageSupport): readonly string[] {
  const thrown = new Set([...kata.surfaces.values()].flatMap(throwingIn));
  const code = codeOf(surface.content);
  if (!code) return [];
  const { signature } = code;
  const [functions, role] = isObjectSignature(signature)
    ? ([signature.methods, 'method'] as const)
    : ([[signature], 'function'] as const);
  return functions.flatMap(({ name }) => (thrown.has(name) ? [support.nameOf(dressedName(surface, name), role)] : []));
}

function throwingIn({ content }: Surface): readonly string[] {
  const code = codeOf(content);
  if (!code) return [];
  const { signature, cases } = code;
  return cases.flatMap(oneCase => {
    if ('calls' in oneCase) return oneCase.calls.flatMap(({ method, expect }) => ('throws' in expect ? [method] : []));
    return 'throws' in oneCase.expect ? [signature.name] : [];
  });
}

function renameSignature(signature: Signature, rename: Rename): Signature {
  if (!isObjectSignature(signature)) return renameFunction(signature, 'function', rename);
  return {
    name: rename(signature.name, 'type'),
    new: signature.new.map(param => renameParameter(param, rename)),
    methods: signature.methods.map(method => renameFunction(method, 'method', rename)),
  };
}

function renameFunction(signature: FunctionSignature, role: NameRole, rename: Rename): FunctionSignature {
  return {
    name: rename(signature.name, role),
    params: signature.params.map(param => renameParameter(param, rename)),
    returns: renameTypeName(signature.returns, rename),
  };
}

function renameParameter({ name, type }: Parameter, rename: Rename): Parameter {
  return { name: rename(name, 'parameter'), type: renameTypeName(type, rename) };
}

function renameTypes(types: RecordTypes, rename: Rename): RecordTypes {
  return Object.fromEntries(
    Object.entries(types).map(([record, fields]) => [
      rename(record, 'type'),
      Object.fromEntries(
        Object.entries(fields).map(([field, type]) => [rename(field, 'field'), renameTypeName(type, rename)]),
      ),
    ]),
  );
}

/** Record names are the only capitalised words of a type name. */
function renameTypeName(name: TypeName, rename: Rename): TypeName {
  return name.replace(/\b[A-Z]\w*/g, record => rename(record, 'type'));
}

function renameCase(oneCase: Case, { signature, types }: CodeContent, rename: Rename): Case {
  const typed = (params: readonly Parameter[], args: readonly Json[]): Json[] =>
    args.map((arg, index) => renameValue(arg, params[index]?.type, types, rename));
  const expected = (expectation: Expectation, type: TypeName): Expectation =>
    'throws' in expectation
      ? expectation
      : { ...expectation, returns: renameValue(expectation.returns, type, types, rename) };
  if ('args' in oneCase) {
    if (isObjectSignature(signature)) return oneCase;
    const { params, returns } = signature;
    return { name: oneCase.name, args: typed(params, oneCase.args), expect: expected(oneCase.expect, returns) };
  }
  if (!isObjectSignature(signature)) return oneCase;
  const calls = oneCase.calls.map(call => {
    const method = signature.methods.find(({ name }) => name === call.method);
    if (!method) return call;
    const { params, returns } = method;
    return {
      method: rename(call.method, 'method'),
      args: typed(params, call.args),
      expect: expected(call.expect, returns),
    };
  });
  return { name: oneCase.name, new: typed(signature.new, oneCase.new), calls };
}

function renameValue(value: Json, type: TypeName | undefined, types: RecordTypes, rename: Rename): Json {
  return type === undefined ? value : renameFields(value, parseType(type, types), rename);
}

/** Renames the fields of records within a value that conforms to `type`. */
function renameFields(value: Json, type: Type, rename: Rename): Json {
  switch (type.kind) {
    case 'optional':
      return value === null ? null : renameFields(value, type.element, rename);
    case 'list':
      return isArray(value) ? value.map(item => renameFields(item, type.element, rename)) : value;
    case 'tuple':
      return isArray(value)
        ? value.map((item, index) => {
            const element = type.elements[index];
            return element ? renameFields(item, element, rename) : item;
          })
        : value;
    case 'map':
      // Keys and elements of sets hold no records; only a map's values may.
      if (isArray(value)) {
        return value.map(pair =>
          isArray(pair) ? [pair[0] ?? null, renameFields(pair[1] ?? null, type.value, rename)] : pair,
        );
      }
      return isObject(value) ? mapEntries(value, (key, item) => [key, renameFields(item, type.value, rename)]) : value;
    case 'record': {
      const typeOf = new Map(type.fields.map(field => [field.name, field.type]));
      return isObject(value)
        ? mapEntries(value, (field, item) => {
            const fieldType = typeOf.get(field);
            return [rename(field, 'field'), fieldType ? renameFields(item, fieldType, rename) : item];
          })
        : value;
    }
    default:
      return value;
  }
}

function mapEntries(value: { readonly [key: string]: Json }, entry: (key: string, item: Json) => [string, Json]): Json {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => entry(key, item)));
}
