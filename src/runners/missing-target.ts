import { type CodeExercise, isObjectSignature } from '../core/kata';
import type { Translate } from '../core/words';

/** How the learner's file does not hold what the kata asks for, as a harness reports it. */
export interface MissingTarget {
  /** Something has the wanted name, but is of another kind. */
  readonly found: boolean;
  /** What a module exports; absent where the language has no exports. */
  readonly exports?: readonly string[];
  /** A class of the starter that the cases make objects of, and that is gone. */
  readonly record?: string;
}

/** What is missing and what to write. */
export function missingWords(missing: MissingTarget, { signature }: CodeExercise, t: Translate): string {
  const { found, exports, record } = missing;
  const { name } = signature;
  const isClass = isObjectSignature(signature);
  if (record !== undefined) return t('Keep the class {0}: the cases make objects of it.', record);
  if (exports !== undefined) {
    const why = exportWords({ found, exports }, isClass, t);
    return isClass
      ? t('Export a class named {0}: write "export class {0}…". {1}', name, why)
      : t('Export a function named {0}: write "export function {0}…". {1}', name, why);
  }
  if (found) return isClass ? t('{0} must be a class.', name) : t('{0} must be a function.', name);
  return isClass
    ? t('Write a class named {0}: "class {0}…".', name)
    : t('Write a function named {0}: "def {0}…".', name);
}

function exportWords(
  { found, exports }: Required<Omit<MissingTarget, 'record'>>,
  isClass: boolean,
  t: Translate,
): string {
  if (found) {
    return isClass
      ? t('What the file exports under that name is no class.')
      : t('What the file exports under that name is no function.');
  }
  return exports.length === 0 ? t('The file exports nothing.') : t('The file exports {0}.', exports.join(', '));
}
