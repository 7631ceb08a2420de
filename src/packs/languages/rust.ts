import { type FunctionSignature, isObjectSignature, type ObjectSignature } from '../../core/kata';
import { reachedTypes } from '../../core/reach';
import { rustField, rustHead } from '../../core/rust-type';
import type { RecordType } from '../../core/values';
import { pascalCase, snakeCase } from '../naming';
import type { Lexis } from '../rename';
import type { LanguageSupport, StarterRequest } from './language';

/** A string that names a variable (`"{key}"`) is renamed inside, as a comment is. A lifetime is no character. */
const lexis: Lexis = {
  comment: String.raw`\/\/[^\n]*|\/\*[^]*?\*\/`,
  template: {
    text: String.raw`"(?=[^"\n]*\{[a-z_]\w*[:}])(?:\\.|[^"\\])*"`,
    hole: String.raw`\{[a-z_]\w*(?=[:}])`,
  },
  text: String.raw`\br#"[^]*?"#|\br"[^"]*"|"(?:\\[^]|[^"\\])*"|'(?:\\[^\n']+|\\'|[^'\\\n])'`,
};

/**
 * Rust 2021 with its standard library. Lists and strings are borrowed where they are parameters and owned everywhere
 * else; a function or method of which some case throws returns `Result<T, String>`; a class is a struct with `new` and
 * methods on `&mut self`; a field that would hold its own record is `Option<Box<Record>>`.
 */
export const rust: LanguageSupport = {
  language: 'rust',
  extension: 'rs',
  lexis,
  reserved: new Set(
    (
      'abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl ' +
      'in let loop macro match mod move mut override priv pub ref return self Self static struct super trait true try ' +
      'type typeof unsafe unsized use virtual where while yield Box Err HashMap HashSet None Ok Option Result Some String Vec'
    ).split(' '),
  ),
  nameOf: (name, role) => (role === 'type' ? pascalCase(name) : snakeCase(name)),
  starter,
};

const notWritten = 'todo!("not written yet")';

function starter({ title, signature, types, throwing }: StarterRequest): string {
  const reached = reachedTypes(signature, types);
  const used = [
    ...(reached.some(({ kind }) => kind === 'map') ? ['HashMap'] : []),
    ...(reached.some(({ kind }) => kind === 'set') ? ['HashSet'] : []),
  ];
  const [only] = used;
  const uses =
    used.length === 0 ? '' : `use std::collections::${used.length === 1 ? only : `{${used.join(', ')}}`};\n\n`;
  const structs = reached.flatMap(type => (type.kind === 'record' ? [structCode(type)] : []));
  const comment = `/// ${title}\n`;
  const head = (method: FunctionSignature, receiver: '' | '&mut self'): string =>
    rustHead(method, types, throwing.includes(method.name), receiver);
  const code = isObjectSignature(signature)
    ? classCode(comment, signature, head)
    : `${comment}pub ${head(signature, '')} {\n    ${notWritten}\n}\n`;
  return `${uses}${structs.join('')}${code}`;
}

type Head = (method: FunctionSignature, receiver: '' | '&mut self') => string;

function classCode(comment: string, { name, new: params, methods }: ObjectSignature, head: Head): string {
  const made = head({ name: 'new', params, returns: 'void' }, '');
  const functions = [
    `    pub ${made} -> Self {\n        Self {}\n    }\n`,
    ...methods.map(method => `    pub ${head(method, '&mut self')} {\n        ${notWritten}\n    }\n`),
  ];
  return `${comment}pub struct ${name} {}\n\nimpl ${name} {\n${functions.join('\n')}}\n`;
}

function structCode(record: RecordType): string {
  const fields = record.fields.map(({ name, type }) => `    pub ${name}: ${rustField(record, type)},\n`);
  return `#[derive(Debug, Clone, PartialEq)]\npub struct ${record.name} {\n${fields.join('')}}\n\n`;
}
