import { type CodeExercise, isObjectSignature } from '../../core/kata';
import { reachedTypes } from '../../core/reach';
import { isBoxed, type RustScope, rustType } from '../../core/rust-type';
import type { Json, Type } from '../../core/values';
import { callsOf, type TypedCall } from '../calls';
import { fieldOf, itemsOf, pairsOf, quoted } from '../literal';

const scope: RustScope = { own: 'solution::', collections: 'std::collections::' };

/** main.rs: makes every call of the exercise, its arguments written out, and hands each result to support.rs. */
export function mainProgram(exercise: CodeExercise): string {
  const { signature, types } = exercise;
  const records = reachedTypes(signature, types).flatMap(recordWriter);
  const cases = callsOf(exercise).map((calls, index) => {
    const body = isObjectSignature(signature)
      ? objectCase(signature.name, calls, index)
      : calls.map(call => step(call, `solution::${call.name}`, index, 0)).join('');
    return `fn case_${index}(channel: &support::Channel) {\n    channel.start(${index});\n${body}}\n`;
  });
  const all = exercise.cases.map((_, index) => `    case_${index}(&channel);\n`).join('');
  const main = `fn main() {\n    let channel = support::Channel::open();\n${all}    channel.done();\n}\n`;
  const modules = '#[path = "solution.rs"]\nmod solution;\n#[path = "support.rs"]\nmod support;\n';
  return [modules, ...records, ...cases, main].join('\n');
}

function objectCase(name: string, [made, ...calls]: readonly TypedCall[], index: number): string {
  if (!made) return '';
  const { declared, listed } = argumentsOf(made);
  const construct = `object = Some(solution::${name}::new(${listed})); support::returned(&())`;
  return [
    `    let mut object: Option<solution::${name}> = None;\n`,
    `    {\n${declared}        channel.step(${index}, 0, Box::new(|| { ${construct} }));\n    }\n`,
    '    let object = match object.as_mut() { Some(object) => object, None => return };\n',
    ...calls.map((call, at) => step(call, `object.${call.name}`, index, at + 1)),
  ].join('');
}

/** One call in a block of its own, so that its arguments have names of their own. */
function step(call: TypedCall, callee: string, index: number, at: number): string {
  const { declared, listed } = argumentsOf(call);
  const value = rustType(call.returns, scope);
  const type = call.mayFail ? `Result<${value}, String>` : value;
  const tried = call.mayFail ? 'value?' : 'value';
  const body = `let value: ${type} = ${callee}(${listed}); support::returned(&${tried})`;
  return `    {\n${declared}        channel.step(${index}, ${at}, Box::new(|| { ${body} }));\n    }\n`;
}

/** Lists and strings are lent, everything else is given away. */
function argumentsOf({ args }: TypedCall): { readonly declared: string; readonly listed: string } {
  const lines = args.map(
    ({ value, type }, index) => `        let a${index}: ${rustType(type, scope)} = ${literal(value, type)};\n`,
  );
  const listed = args.map(({ type }, index) =>
    type.kind === 'list' || type.kind === 'string' ? `&a${index}` : `a${index}`,
  );
  return { declared: lines.join(''), listed: listed.join(', ') };
}

/** A value as a Rust expression, owned, where its type is known. */
function literal(value: Json, type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'bool':
      return String(value);
    case 'float':
      return `${value}f64`;
    case 'string':
      return `String::from(${quoted(String(value), escaped)})`;
    case 'void':
      return '()';
    case 'optional':
      return value === null ? 'None' : `Some(${literal(value, type.element)})`;
    case 'list':
      return `vec![${itemsOf(value)
        .map(item => literal(item, type.element))
        .join(', ')}]`;
    case 'set':
      return `${scope.collections}HashSet::from([${itemsOf(value)
        .map(item => literal(item, type.element))
        .join(', ')}])`;
    case 'map': {
      const pairs = pairsOf(value).map(([key, item]) => `(${literal(key, type.key)}, ${literal(item, type.value)})`);
      return `${scope.collections}HashMap::from([${pairs.join(', ')}])`;
    }
    case 'tuple': {
      const parts = type.elements.map((element, index) => literal(itemsOf(value)[index] ?? null, element));
      return `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;
    }
    case 'record': {
      const fields = type.fields.map(field => {
        const part = fieldOf(value, field.name);
        const isBox = part !== null && isBoxed(type, field.type) && field.type.kind === 'optional';
        const written = isBox ? `Some(Box::new(${literal(part, innerOf(field.type))}))` : literal(part, field.type);
        return `${field.name}: ${written}`;
      });
      return `solution::${type.name} { ${fields.join(', ')} }`;
    }
  }
}

function innerOf(type: Type): Type {
  return type.kind === 'optional' ? type.element : type;
}

function escaped(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}

/** How a struct of the learner's is reported. */
function recordWriter(type: Type): readonly string[] {
  if (type.kind !== 'record') return [];
  const fields = type.fields.map(({ name }) => `(${quoted(name, escaped)}, &self.${name} as &dyn support::Wire)`);
  const body = `encoder.record(${quoted(type.name, escaped)}, &[${fields.join(', ')}]);`;
  const head = `impl support::Wire for solution::${type.name} {\n    fn write(&self, encoder: &mut support::Encoder) {\n`;
  return [`${head}        ${body}\n    }\n}\n`];
}
