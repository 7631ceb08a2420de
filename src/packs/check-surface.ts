import type { LanguageSupport } from './languages/language';
import { unresolved } from './placeholders';
import { pointerTo, type Report } from './problem';
import { dressedName, storyOf } from './story';
import { declaredNames, type Surface } from './surface';

/** Where a surface is written: pointers into its file. */
export interface SurfaceAt {
  /** A problem of a name; `declared` is where the base declares it. */
  name(base: string, declared: string): string;
  readonly title: string;
  readonly hints: string;
}

/** Checks what a surface says and how its names turn out in each language. */
export function checkSurface(
  surface: Surface,
  languages: readonly LanguageSupport[],
  at: SurfaceAt,
  report: Report,
): void {
  const story = storyOf(surface);
  const filled = (template: string, pointer: string): void => {
    for (const name of unresolved(template, story)) {
      report(pointer, `{{${name}}} is neither a name of the signature nor under "text".`);
    }
  };
  filled(surface.title, at.title);
  surface.hints.forEach((hint, index) => {
    filled(hint, at.hints + pointerTo(index));
  });
  for (const support of languages) checkNames(surface, support, at, report);
}

/** Pointers of a surface that has a file of its own: the base, or a reshaped variation. */
export const ownFile: SurfaceAt = { name: (_base, declared) => declared, title: '/title', hints: '/hints' };

/** Pointers of a variation dressed within kata.json; the hints are the base's, but it is the words that lack. */
export function dressedAt(variation: string): SurfaceAt {
  const at = pointerTo('variations', variation);
  return { name: base => at + pointerTo('names', base), title: at + pointerTo('title'), hints: at + pointerTo('text') };
}

/** The names under `names` must be the base's, and written as their role is. */
export function checkDressing(surface: Surface, report: Report): void {
  const parts = declaredNames(surface.content);
  for (const [base, name] of Object.entries(surface.names)) {
    const at = pointerTo('variations', surface.variation, 'names', base);
    const part = parts.find(candidate => candidate.name === base);
    if (!part) {
      const known = [...new Set(parts.map(candidate => candidate.name))].join(', ');
      report(at, `"${base}" is no name of the signature or its records; there are ${known}.`);
    } else if (/^[A-Z]/.test(name) !== (part.role === 'type')) {
      report(at, `"${name}" must be written in ${part.role === 'type' ? 'PascalCase' : 'camelCase'}, as "${base}" is.`);
    }
  }
}

function checkNames(surface: Surface, support: LanguageSupport, at: SurfaceAt, report: Report): void {
  const taken = new Set<string>();
  for (const { name, role, scope, pointer } of declaredNames(surface.content)) {
    const written = support.nameOf(dressedName(surface, name), role);
    const where = at.name(name, pointer);
    if (support.reserved.has(written)) report(where, `"${written}" is a word of ${support.language} itself.`);
    const key = `${scope} ${written}`;
    if (taken.has(key)) report(where, `There are two of the name "${written}" (in ${support.language}).`);
    taken.add(key);
  }
}
