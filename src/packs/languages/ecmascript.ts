import type { Type } from '../../core/values';
import { camelCase, pascalCase } from '../naming';
import type { Lexis } from '../rename';
import type { NameRole } from './language';

// What JavaScript and TypeScript share.

/** A hole may hold one more level of templates; deeper ones are cut off early, which costs no more than a name. */
const hole = '\\$\\{(?:[^`}]|`[^`]*`)*';

/** Strings stay within a line, so that an apostrophe elsewhere hides little. */
const ecmascriptLexis: Lexis = {
  comment: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/`,
  template: { text: `\`(?:\\\\[^]|${hole}\\}|[^\`\\\\])*\``, hole },
  text: String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`,
};

const ecmascriptReserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield constructor ' +
    'Array Boolean Error Map Number Object Set String Symbol Infinity NaN'
  ).split(' '),
);

function ecmascriptName(name: string, role: NameRole): string {
  return role === 'type' ? pascalCase(name) : camelCase(name);
}

/** A type as TypeScript writes it, which is also what JSDoc takes. */
export function ecmascriptType(type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'float':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'string':
    case 'void':
      return type.kind;
    case 'list': {
      const element = ecmascriptType(type.element);
      return type.element.kind === 'optional' ? `(${element})[]` : `${element}[]`;
    }
    case 'set':
      return `Set<${ecmascriptType(type.element)}>`;
    case 'map':
      return `Map<${ecmascriptType(type.key)}, ${ecmascriptType(type.value)}>`;
    case 'tuple':
      return `[${type.elements.map(ecmascriptType).join(', ')}]`;
    case 'optional':
      return `${ecmascriptType(type.element)} | null`;
    case 'record':
      return type.name;
  }
}

/** The body of everything not written yet: it must fail, so that a run before any work is never green. */
export const notWritten = "throw new Error('Not written yet');";

/** A line for a block comment, which it must not close. */
export function inComment(line: string): string {
  return line.replaceAll('*/', '* /');
}

/** What JavaScript and TypeScript share of a language's support. */
export const ecmascript = { lexis: ecmascriptLexis, reserved: ecmascriptReserved, nameOf: ecmascriptName } as const;
