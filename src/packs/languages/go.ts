import { goHead, goTupleField, goTupleName, goType } from '../../core/go-type';
import { type FunctionSignature, isObjectSignature, type ObjectSignature } from '../../core/kata';
import { reachedTypes } from '../../core/reach';
import type { Type } from '../../core/values';
import { camelCase, pascalCase } from '../naming';
import type { Lexis } from '../rename';
import type { LanguageSupport, StarterRequest } from './language';

const lexis: Lexis = {
  comment: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/`,
  text: '"(?:\\\\.|[^"\\\\\\n])*"|`[^`]*`|\'(?:\\\\.|[^\'\\\\\\n])*\'',
};

/**
 * Go with its standard library. What Go has no word for is written so, in starters, references and by the runner:
 *
 * - `set<T>` is `map[T]bool`; a key that holds false is not in it.
 * - `T?` is `*T`, nil for nothing.
 * - `tuple<string,int>` is a struct that the file itself declares, named after its elements, with the fields First,
 *   Second, Third, …: `type StringInt struct { First string; Second int }` (the name's rule: goTupleName in core).
 * - A record is a struct with exported fields.
 * - A function or method of which some case throws returns its value and an error; one without a value, an error.
 * - A class is a struct with `func NewName(…) *Name` and methods on the pointer.
 */
export const go: LanguageSupport = {
  language: 'go',
  extension: 'go',
  lexis,
  reserved: new Set(
    (
      'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
      'range return select struct switch type var bool error false float64 int nil panic string true init main'
    ).split(' '),
  ),
  nameOf: (name, role) => (role === 'parameter' ? camelCase(name) : pascalCase(name)),
  derivedNames: ({ signature, types }) => [
    ...(isObjectSignature(signature) ? [constructorOf(signature)] : []),
    ...reachedTypes(signature, types).flatMap(type => (type.kind === 'tuple' ? [goTupleName(type)] : [])),
  ],
  starter,
};

function constructorOf({ name }: ObjectSignature): string {
  return `New${name}`;
}

const notWritten = 'panic("not written yet")';

function starter({ title, signature, types, throwing }: StarterRequest): string {
  const structs = reachedTypes(signature, types).flatMap(structCode);
  const head = (method: FunctionSignature): string => goHead(method, types, throwing.includes(method.name));
  const comment = `// ${signature.name}: ${title}\n`;
  const code = isObjectSignature(signature)
    ? classCode(comment, signature, head)
    : `${comment}func ${head(signature)} {\n\t${notWritten}\n}\n`;
  return `package kata\n\n${structs.join('')}${code}`;
}

type Head = (method: FunctionSignature) => string;

function classCode(comment: string, signature: ObjectSignature, head: Head): string {
  const { name, new: params, methods } = signature;
  const made = head({ name: constructorOf(signature), params, returns: 'void' });
  const receiver = receiverFor(name, methods);
  return [
    `${comment}type ${name} struct {\n}\n`,
    `func ${made} *${name} {\n\treturn &${name}{}\n}\n`,
    ...methods.map(method => `func (${receiver} *${name}) ${head(method)} {\n\t${notWritten}\n}\n`),
  ].join('\n');
}

/** The first letter, as Go's own style has it, or as many as no parameter is called by. */
function receiverFor(name: string, methods: readonly FunctionSignature[]): string {
  const taken = new Set(methods.flatMap(({ params }) => params.map(param => param.name)));
  const lower = name.toLowerCase();
  const lengths = Array.from(lower, (_, index) => lower.slice(0, index + 1));
  return lengths.find(candidate => !taken.has(candidate) && !go.reserved.has(candidate)) ?? 'self';
}

function structCode(type: Type): readonly string[] {
  if (type.kind === 'tuple') {
    const fields = type.elements.map((element, index) => [goTupleField(index), goType(element)] as const);
    return [struct(goTupleName(type), fields)];
  }
  return type.kind === 'record'
    ? [
        struct(
          type.name,
          type.fields.map(field => [field.name, goType(field.type)] as const),
        ),
      ]
    : [];
}

/** The types stand in one column, as gofmt has it. */
function struct(name: string, fields: readonly (readonly [name: string, type: string])[]): string {
  const width = Math.max(...fields.map(([field]) => field.length));
  return `type ${name} struct {\n${fields.map(([field, type]) => `\t${field.padEnd(width)} ${type}\n`).join('')}}\n\n`;
}
