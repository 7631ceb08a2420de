import { goTupleField, goTupleName, goType } from '../../core/go-type';
import { type CodeExercise, isObjectSignature } from '../../core/kata';
import { reachedTypes } from '../../core/reach';
import type { Json, Type } from '../../core/values';
import { callsOf, type TypedCall } from '../calls';
import { fieldOf, itemsOf, pairsOf, quoted } from '../literal';

/** Before what the learner's package declares. */
const scope = 'kata.';

/** main.go: makes every call of the exercise, its arguments written out, and hands each result to support.go. */
export function mainProgram(exercise: CodeExercise): string {
  const { signature, types } = exercise;
  const records = reachedTypes(signature, types).flatMap(recordWriter);
  const cases = callsOf(exercise).map((calls, index) => {
    const body = isObjectSignature(signature)
      ? objectCase(signature.name, calls, index)
      : calls.map(call => step(call, `kata.${call.name}`, index, 0)).join('');
    return `func case${index}(c *channel) {\n\tc.start(${index})\n${body}}\n`;
  });
  const all = exercise.cases.map((_, index) => `\tcase${index}(c)\n`).join('');
  const main = `func main() {\n\tc := open()\n${all}\tc.done()\n}\n`;
  return ['package main\n', 'import "harness/kata"\n', ...records, ...cases, main].join('\n');
}

function objectCase(name: string, [made, ...calls]: readonly TypedCall[], index: number): string {
  if (!made) return '';
  const steps = calls.map((call, at) => step(call, `object.${call.name}`, index, at + 1));
  const { declared, listed } = argumentsOf(made);
  return [
    `\tvar object *kata.${name}\n`,
    '\t{\n',
    declared,
    `\t\tif !c.step(${index}, 0, func(e *encoder) error {\n`,
    `\t\t\tobject = kata.New${name}(${listed})\n`,
    '\t\t\twriteNothing(e)\n\t\t\treturn nil\n\t\t}) {\n\t\t\treturn\n\t\t}\n\t}\n',
    ...steps,
  ].join('');
}

/** One call in a block of its own, so that its arguments have names of their own. */
function step(call: TypedCall, callee: string, index: number, at: number): string {
  const { declared, listed } = argumentsOf(call);
  const made = `${callee}(${listed})`;
  const type = goType(call.returns, scope);
  const isVoid = call.returns.kind === 'void';
  const write = isVoid ? 'writeNothing(e)' : `${writerOf(call.returns)}(e, value)`;
  const failed = 'if err != nil {\n\t\t\t\treturn err\n\t\t\t}';
  const lines = isVoid
    ? call.mayFail
      ? [`var err error = ${made}`, failed]
      : [made]
    : call.mayFail
      ? [`var value ${type}`, 'var err error', `value, err = ${made}`, failed]
      : [`var value ${type} = ${made}`];
  const body = [...lines, write, 'return nil'].map(line => `\t\t\t${line}\n`).join('');
  return `\t{\n${declared}\t\tc.step(${index}, ${at}, func(e *encoder) error {\n${body}\t\t})\n\t}\n`;
}

function argumentsOf({ args }: TypedCall): { readonly declared: string; readonly listed: string } {
  const lines = args.map(
    ({ value, type }, index) => `\t\tvar a${index} ${goType(type, scope)} = ${literal(value, type)}\n`,
  );
  return { declared: lines.join(''), listed: args.map((_, index) => `a${index}`).join(', ') };
}

/** A value as a Go expression of that very type. */
function literal(value: Json, type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'bool':
      return String(value);
    case 'float':
      return `float64(${value})`;
    case 'string':
      return quoted(String(value), escaped);
    case 'void':
      return 'nil';
    case 'optional':
      return value === null ? 'nil' : `pointer[${goType(type.element, scope)}](${literal(value, type.element)})`;
    case 'list':
      return braces(
        type,
        itemsOf(value).map(item => literal(item, type.element)),
      );
    case 'set':
      return braces(
        type,
        itemsOf(value).map(item => `${literal(item, type.element)}: true`),
      );
    case 'map':
      return braces(
        type,
        pairsOf(value).map(([key, item]) => `${literal(key, type.key)}: ${literal(item, type.value)}`),
      );
    case 'tuple':
      return braces(
        type,
        type.elements.map(
          (element, index) => `${goTupleField(index)}: ${literal(itemsOf(value)[index] ?? null, element)}`,
        ),
      );
    case 'record':
      return braces(
        type,
        type.fields.map(field => `${field.name}: ${literal(fieldOf(value, field.name), field.type)}`),
      );
  }
}

function braces(type: Type, parts: readonly string[]): string {
  return `${goType(type, scope)}{${parts.join(', ')}}`;
}

function escaped(codePoint: number): string {
  return `\\U${codePoint.toString(16).padStart(8, '0')}`;
}

/** An expression for the function that writes values of a type. */
function writerOf(type: Type): string {
  switch (type.kind) {
    case 'int':
      return 'writeInt';
    case 'float':
      return 'writeFloat';
    case 'bool':
      return 'writeBool';
    case 'string':
      return 'writeString';
    case 'void':
      return 'writeNothing';
    case 'list':
      return `listOf[${goType(type.element, scope)}](${writerOf(type.element)})`;
    case 'set':
      return `setOf[${goType(type.element, scope)}](${writerOf(type.element)})`;
    case 'optional':
      return `optionalOf[${goType(type.element, scope)}](${writerOf(type.element)})`;
    case 'map': {
      const named = `${goType(type.key, scope)}, ${goType(type.value, scope)}`;
      return `mapOf[${named}](${writerOf(type.key)}, ${writerOf(type.value)})`;
    }
    case 'tuple':
      return `writeTuple${goTupleName(type)}`;
    case 'record':
      return `writeRecord${type.name}`;
  }
}

/** The function that writes a struct of the learner's; a tuple is reported as a list. */
function recordWriter(type: Type): readonly string[] {
  if (type.kind === 'tuple') {
    const parts = type.elements.map(
      (element, index) =>
        `${index === 0 ? '' : '\te.raw(",")\n'}\t${writerOf(element)}(e, value.${goTupleField(index)})\n`,
    );
    return [writeFunction(type, '[', parts, ']')];
  }
  if (type.kind !== 'record') return [];
  const parts = type.fields.map(
    ({ name, type: field }, index) =>
      `\te.field(${index}, ${quoted(name, escaped)})\n\t${writerOf(field)}(e, value.${name})\n\te.raw("]")\n`,
  );
  return [writeFunction(type, '{"kind":"object","fields":[', parts, `],"class":"${type.name}"}`)];
}

function writeFunction(type: Type, open: string, parts: readonly string[], close: string): string {
  const head = `func ${writerOf(type)}(e *encoder, value ${goType(type, scope)}) {\n`;
  return `${head}\te.raw(\`${open}\`)\n${parts.join('')}\te.raw(\`${close}\`)\n}\n`;
}
