import { isArray, isObject, type Json } from '../core/values';

/** A text between quotation marks, in ASCII alone, as Go and Rust both read it but for one thing: how the rest is escaped. */
export function quoted(text: string, escapeOther: (codePoint: number) => string): string {
  const plain = Array.from(text, character => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character === '\n') return '\\n';
    const codePoint = character.codePointAt(0) ?? 0;
    return codePoint >= 0x20 && codePoint < 0x7f ? character : escapeOther(codePoint);
  });
  return `"${plain.join('')}"`;
}

/** The pairs of a map as a kata writes it: an object where the keys are strings, else a list of pairs. */
export function pairsOf(value: Json): readonly (readonly [key: Json, value: Json])[] {
  if (isObject(value)) return Object.entries(value);
  return itemsOf(value).map(pair => [itemsOf(pair)[0] ?? null, itemsOf(pair)[1] ?? null]);
}

/** The items of a list, set or tuple. */
export function itemsOf(value: Json): readonly Json[] {
  return isArray(value) ? value : [];
}

/** One field of a record. */
export function fieldOf(value: Json, name: string): Json {
  return (isObject(value) && Object.hasOwn(value, name) ? value[name] : null) ?? null;
}
