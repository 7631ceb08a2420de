import { messageOf } from '../../core/errors';
import type { Translate } from '../../core/words';

/** A mistake in the learner's source that keeps it from being loaded; line and column count from 1. */
export interface SyntaxProblem {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export type Stripped = { readonly code: string } | { readonly problem: SyntaxProblem };

/**
 * TypeScript to JavaScript by taking the types out, line for line, so that lines in errors stay the learner's. Types
 * are not checked: the editor does that while one writes.
 */
export async function stripTypes(source: string, t: Translate): Promise<Stripped> {
  // 200 KB, wanted only once a TypeScript run starts.
  const { transform } = await import('sucrase');
  try {
    const { code } = transform(source, { transforms: ['typescript'], disableESTransforms: true });
    return { code };
  } catch (error) {
    return { problem: syntaxProblem(error, 1, t) };
  }
}

/**
 * What a parser says, `Unexpected token (2:10)`, in our words and with its place.
 * @param firstColumn what the parser counts columns from
 */
export function syntaxProblem(error: unknown, firstColumn: 0 | 1, t: Translate): SyntaxProblem {
  const text = messageOf(error);
  const place = /\((\d+):(\d+)\)\s*$/.exec(text);
  const message = inWords(text.replace(/^Error transforming [^:]*: /, '').replace(/\s*\(\d+:\d+\)\s*$/, ''), t);
  return place ? { message, line: Number(place[1]), column: Number(place[2]) + 1 - firstColumn } : { message };
}

/** `Unexpected token` → the sentence every language's syntax errors are told in. */
export function inWords(reason: string, t: Translate): string {
  return t('The code cannot be read: {0}.', `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`);
}
