import { type FunctionSignature, isObjectSignature, type ObjectSignature, type Parameter } from '../../core/kata';
import { parseType, type TypeName } from '../../core/values';
import { ecmascript, ecmascriptType, inComment, notWritten } from './ecmascript';
import type { LanguageSupport, StarterRequest } from './language';

export const javascript: LanguageSupport = {
  language: 'javascript',
  extension: 'js',
  ...ecmascript,
  starter,
};

type Write = (type: TypeName) => string;

/** Types as JSDoc, which the editor's TypeScript service understands. */
function starter({ title, signature, types }: StarterRequest): string {
  const write: Write = type => ecmascriptType(parseType(type, types));
  const records = Object.entries(types).map(([name, fields]) => {
    const members = Object.entries(fields).map(([field, type]) => `${field}: ${write(type)}`);
    return `/** @typedef {{ ${members.join(', ')} }} ${name} */\n\n`;
  });
  const code = isObjectSignature(signature)
    ? classCode(title, signature, write)
    : `${comment('', [title, ...tags(signature, write)])}${functionCode(signature)}`;
  return `${records.join('')}${code}`;
}

function functionCode({ name, params }: FunctionSignature): string {
  return `export function ${name}(${list(params)}) {\n  ${notWritten}\n}\n`;
}

function classCode(title: string, signature: ObjectSignature, write: Write): string {
  const made =
    signature.new.length > 0
      ? [`${comment('  ', paramTags(signature.new, write))}  constructor(${list(signature.new)}) {}\n`]
      : [];
  const methods = signature.methods.map(
    method =>
      `${comment('  ', tags(method, write))}  ${method.name}(${list(method.params)}) {\n    ${notWritten}\n  }\n`,
  );
  return `${comment('', [title])}export class ${signature.name} {\n${[...made, ...methods].join('\n')}}\n`;
}

function tags({ params, returns }: FunctionSignature, write: Write): readonly string[] {
  return [...paramTags(params, write), `@returns {${write(returns)}}`];
}

function paramTags(params: readonly Parameter[], write: Write): readonly string[] {
  return params.map(({ name, type }) => `@param {${write(type)}} ${name}`);
}

function comment(indent: string, lines: readonly string[]): string {
  if (lines.length === 1) return `${indent}/** ${inComment(lines[0] ?? '')} */\n`;
  return `${indent}/**\n${lines.map(line => `${indent} * ${inComment(line)}\n`).join('')}${indent} */\n`;
}

function list(params: readonly Parameter[]): string {
  return params.map(({ name }) => name).join(', ');
}
