import { type FunctionSignature, isObjectSignature, type ObjectSignature, type Parameter } from '../../core/kata';
import { parseType, type TypeName } from '../../core/values';
import { ecmascript, ecmascriptType, inComment, notWritten } from './ecmascript';
import type { LanguageSupport, StarterRequest } from './language';

export const typescript: LanguageSupport = {
  language: 'typescript',
  extension: 'ts',
  ...ecmascript,
  // A parameter of that name is legal, but dressing it would rename every annotation too.
  reserved: new Set([
    ...ecmascript.reserved,
    ...'any bigint boolean never number object string symbol unknown'.split(' '),
  ]),
  starter,
};

type Write = (type: TypeName) => string;

function starter({ title, signature, types }: StarterRequest): string {
  const write: Write = type => ecmascriptType(parseType(type, types));
  const interfaces = Object.entries(types).map(([name, fields]) => {
    const lines = Object.entries(fields).map(([field, type]) => `  ${field}: ${write(type)};\n`);
    return `export interface ${name} {\n${lines.join('')}}\n\n`;
  });
  const code = isObjectSignature(signature) ? classCode(signature, write) : functionCode(signature, write);
  return `${interfaces.join('')}/** ${inComment(title)} */\n${code}`;
}

function functionCode({ name, params, returns }: FunctionSignature, write: Write): string {
  return `export function ${name}(${list(params, write)}): ${write(returns)} {\n  ${notWritten}\n}\n`;
}

function classCode(signature: ObjectSignature, write: Write): string {
  const made = signature.new.length > 0 ? [`  constructor(${list(signature.new, write)}) {}\n`] : [];
  const methods = signature.methods.map(
    ({ name, params, returns }) => `  ${name}(${list(params, write)}): ${write(returns)} {\n    ${notWritten}\n  }\n`,
  );
  return `export class ${signature.name} {\n${[...made, ...methods].join('\n')}}\n`;
}

function list(params: readonly Parameter[], write: Write): string {
  return params.map(({ name, type }) => `${name}: ${write(type)}`).join(', ');
}
