import type { Json } from '../core/values';
import { PackError } from './problem';

/** A call as a learner writes it. */
export interface ExampleCall {
  readonly name: string;
  readonly args: readonly Json[];
}

/** Reads `total([1, 2, 3], "a")`: a name, and arguments as JSON. @throws PackError */
export function parseCall(text: string): ExampleCall {
  const [, name, inside] = /^\s*([A-Za-z_]\w*)\s*\((.*)\)\s*;?\s*$/s.exec(text) ?? [];
  if (name === undefined || inside === undefined) {
    throw new PackError('"{0}" is no call. Write one like total([1, 2, 3], "EUR"), its arguments as JSON.', text);
  }
  return { name, args: parsed(`[${inside}]`, text) as readonly Json[] };
}

/** Whether a code begins the function of that name, so that it may hold the whole of it. */
export function definesFunction(code: string, name: string): boolean {
  return new RegExp(`\\b(?:function\\*?|def|const|let|var)\\s+${name}\\b`).test(code);
}

function parsed(json: string, text: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch (cause) {
    throw new PackError(
      'The arguments of {0} are no JSON: texts in double quotes, true, false and null, lists and objects.',
      text,
      { cause },
    );
  }
}
