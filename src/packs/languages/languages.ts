import type { Language } from '../../core/kata';
import { PackError } from '../problem';
import { javascript } from './javascript';
import type { LanguageSupport } from './language';
import { typescript } from './typescript';

const supported: readonly LanguageSupport[] = [javascript, typescript];

/** What packs know of a language; undefined where this build cannot offer it yet. */
export function supportFor(language: Language): LanguageSupport | undefined {
  return supported.find(support => support.language === language);
}

/**
 * How files of a language end, without the dot.
 * @throws {PackError} for a language this build cannot offer
 */
export function extensionOf(language: Language): string {
  const support = supportFor(language);
  if (support) return support.extension;
  throw new PackError(
    `This version does not offer ${language} yet; it offers ${supported.map(known => known.language).join(', ')}.`,
  );
}
