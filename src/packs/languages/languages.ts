import type { Language } from '../../core/kata';
import { javascript } from './javascript';
import type { LanguageSupport } from './language';
import { typescript } from './typescript';

const supported: readonly LanguageSupport[] = [javascript, typescript];

/** What packs know of a language; undefined where this build cannot offer it yet. */
export function supportFor(language: Language): LanguageSupport | undefined {
  return supported.find(support => support.language === language);
}
