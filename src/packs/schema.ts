import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import kataSchema from '../../katas/kata.schema.json';
import topicsSchema from '../../katas/topics.schema.json';
import variationSchema from '../../katas/variation.schema.json';
import type { Json } from '../core/values';
import type { Report } from './problem';
import type { Schemas } from './schemas';

let shared: Schemas | undefined;

/** The schemas, each compiled when it is first needed and kept: compiling costs more than loading the built-in pack. */
export function schemas(): Schemas {
  shared ??= createSchemas();
  return shared;
}

function createSchemas(): Schemas {
  // strictTuples off: the last element of a call may be left out.
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTuples: false });
  // variation.schema.json refers to kata.schema.json by file name, as editors resolve it.
  ajv.addSchema(kataSchema, 'kata.schema.json');
  ajv.addSchema(topicsSchema, 'topics.schema.json');
  ajv.addSchema(variationSchema, 'variation.schema.json');
  const checker =
    <T>(key: string) =>
    (value: Json, report: Report): T | undefined => {
      const validate = ajv.getSchema<T>(key);
      if (validate === undefined) throw new Error(`The schema ${key} is missing from this build.`);
      return check(validate as ValidateFunction<T>, value, report);
    };
  return {
    kata: checker('kata.schema.json'),
    topics: checker('topics.schema.json'),
    variation: checker('variation.schema.json'),
  };
}

/** More than this many problems in one file help nobody. */
const mostProblems = 20;

function check<T>(validate: ValidateFunction<T>, value: Json, report: Report): T | undefined {
  if (validate(value)) return value;
  // "if" only repeats that its branch failed; the branch's own error says how.
  const errors = (validate.errors ?? []).filter(error => error.keyword !== 'if');
  // Branches chosen by different rules can meet the same fault twice.
  const lines = new Map(errors.map(error => [`${error.instancePath} ${reasonOf(error)}`, error]));
  for (const error of [...lines.values()].slice(0, mostProblems)) report(error.instancePath, reasonOf(error));
  return undefined;
}

function reasonOf(error: ErrorObject): string {
  const { keyword, params } = error;
  switch (keyword) {
    case 'required':
      return `"${params.missingProperty}" is missing.`;
    case 'additionalProperties': {
      const known = Object.keys(error.parentSchema?.properties ?? {}).join(', ');
      return `"${params.additionalProperty}" is not known here; there are ${known}.`;
    }
    case 'enum':
      return `This must be one of ${params.allowedValues.join(', ')}.`;
    case 'propertyNames':
      return `"${params.propertyName}" cannot be a name here.`;
    case 'pattern':
      return `This does not have the form of ${withArticle(error)}.`;
    default:
      return `This ${error.message ?? `breaks the rule "${keyword}"`}.`;
  }
}

function withArticle(error: ErrorObject): string {
  const { title, description } = error.parentSchema ?? {};
  if (typeof title !== 'string') return `the pattern ${error.params.pattern}`;
  return `"${title}": ${String(description ?? '').replace(/\.$/, '')}`;
}
