import type { LanguageSupport } from './languages/language';
import type { Lookup } from './placeholders';
import { declaredNames, type Surface } from './surface';

type Worded = Pick<Surface, 'content' | 'names' | 'text'>;

/**
 * What the placeholders of a surface stand for: first the names of the signature, dressed and in the language's
 * convention, then the story's words. Without a language, names stay as the kata writes them.
 */
export function storyOf(surface: Worded, support?: LanguageSupport): Lookup {
  const names = new Map<string, string>();
  for (const { name, role } of declaredNames(surface.content)) {
    const dressed = dressedName(surface, name);
    // A name with two roles reads as its first one: function and method before parameter before field.
    if (!names.has(name)) names.set(name, support ? support.nameOf(dressed, role) : dressed);
  }
  return name => names.get(name) ?? (Object.hasOwn(surface.text, name) ? surface.text[name] : undefined);
}

/** A base name as the variation calls it. */
export function dressedName(surface: Pick<Surface, 'names'>, name: string): string {
  return (Object.hasOwn(surface.names, name) ? surface.names[name] : undefined) ?? name;
}
