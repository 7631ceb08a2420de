import type { Translate } from '../core/words';

/** Words for code that compiles, but not together with the calls a kata makes: a function is missing, or other than asked for. */
export function misfit(wanted: readonly string[], compiler: string, reason: string, t: Translate): string {
  const asked = wanted.map(head => `"${head}"`).join(', ');
  return t('The code is not what the kata asks for, {0}. {1} says: {2}', asked, compiler, ended(reason));
}

/** A compiler's first reason of `count`. */
export function notCompiling(reason: string, count: number, t: Translate): string {
  return count > 1
    ? t('The code does not compile: {0} (and {1} more).', reason.trim().replace(/\.$/, ''), count - 1)
    : t('The code does not compile: {0}', ended(reason));
}

/** It is not about the code: a linker's trouble, a full disk. @param said what the compiler said, if anything */
export function notCompiled(said: string, compiler: string, t: Translate): string {
  const reason = said.trim().slice(0, 500);
  return t('The code could not be compiled: {0}', ended(reason === '' ? t('{0} does not say why', compiler) : reason));
}

/** A compiler's reason as a sentence. */
function ended(reason: string): string {
  const trimmed = reason.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
