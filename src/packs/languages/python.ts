import { type FunctionSignature, isObjectSignature, type ObjectSignature, type Parameter } from '../../core/kata';
import { parseType, type Type, type TypeName } from '../../core/values';
import { pascalCase, snakeCase } from '../naming';
import type { Lexis } from '../rename';
import type { LanguageSupport, StarterRequest } from './language';

/** Docstrings are comments, and so are f-strings: both may name what is renamed. */
const lexis: Lexis = {
  comment: String.raw`#[^\n]*|"""[^]*?"""|'''[^]*?'''`,
  template: {
    text: String.raw`\b[rR]?[fF][rR]?(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')`,
    hole: String.raw`\{[^}]*`,
  },
  text: String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`,
};

/** Python 3.9 or later. Signatures keep to what later versions write, which `annotations` leaves unevaluated. */
export const python: LanguageSupport = {
  language: 'python',
  extension: 'py',
  lexis,
  reserved: new Set(
    (
      'False None True and as assert async await break class continue def del elif else except finally for from global ' +
      'if import in is lambda nonlocal not or pass raise return try while with yield self dataclass'
    ).split(' '),
  ),
  nameOf: (name, role) => (role === 'type' ? pascalCase(name) : snakeCase(name)),
  starter,
};

type Write = (type: TypeName) => string;

const notWritten = 'raise NotImplementedError("not written yet")';

function starter({ title, signature, types }: StarterRequest): string {
  const write: Write = type => pythonType(parseType(type, types));
  const records = Object.entries(types).map(([name, fields]) => {
    const lines = Object.entries(fields).map(([field, type]) => `    ${field}: ${write(type)}\n`);
    return `\n\n@dataclass\nclass ${name}:\n${lines.join('')}`;
  });
  const imports = records.length > 0 ? '\n\nfrom dataclasses import dataclass\n' : '\n';
  const code = isObjectSignature(signature)
    ? classCode(title, signature, write)
    : functionCode(title, signature, write);
  return `from __future__ import annotations${imports}${records.join('')}\n\n${code}`;
}

function functionCode(title: string, signature: FunctionSignature, write: Write): string {
  return `${head(signature, '', write)}\n    ${docstring(title)}\n    ${notWritten}\n`;
}

function classCode(title: string, signature: ObjectSignature, write: Write): string {
  const made =
    signature.new.length > 0
      ? [`    ${head({ name: '__init__', params: signature.new, returns: 'void' }, 'self', write)}\n        pass\n`]
      : [];
  const methods = signature.methods.map(method => `    ${head(method, 'self', write)}\n        ${notWritten}\n`);
  return `class ${signature.name}:\n    ${docstring(title)}\n\n${[...made, ...methods].join('\n')}`;
}

function head({ name, params, returns }: FunctionSignature, first: string, write: Write): string {
  const listed = [...(first === '' ? [] : [first]), ...params.map(param => parameter(param, write))];
  return `def ${name}(${listed.join(', ')}) -> ${write(returns)}:`;
}

function parameter({ name, type }: Parameter, write: Write): string {
  return `${name}: ${write(type)}`;
}

/** A backslash would begin an escape, and a quote at the end would join the closing ones. */
function docstring(text: string): string {
  return `"""${text.replaceAll('\\', '\\\\').replaceAll('"""', "'''").replace(/"$/, '\\"')}"""`;
}

function pythonType(type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'float':
    case 'bool':
      return type.kind;
    case 'string':
      return 'str';
    case 'void':
      return 'None';
    case 'list':
      return `list[${pythonType(type.element)}]`;
    case 'set':
      return `set[${pythonType(type.element)}]`;
    case 'map':
      return `dict[${pythonType(type.key)}, ${pythonType(type.value)}]`;
    case 'tuple':
      return `tuple[${type.elements.map(pythonType).join(', ')}]`;
    case 'optional':
      return `${pythonType(type.element)} | None`;
    case 'record':
      return type.name;
  }
}
