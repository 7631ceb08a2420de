/** The words of a name in camelCase, PascalCase or snake_case, lower case: `LruCache2d` → `lru`, `cache2d`. */
export function wordsOf(name: string): readonly string[] {
  // A run of capitals is one word up to the capital that begins the next: `parseURLPath` → parse, url, path.
  // Digits belong to the word before them, and small letters after digits too: no capital begins a word there.
  const words = name.match(/[A-Z]+(?![a-z])(?:[0-9][a-z0-9]*)?|[A-Z]?[a-z][a-z0-9]*|[0-9][a-z0-9]*/g) ?? [];
  return words.map(word => word.toLowerCase());
}

/** `insertPosition` */
export function camelCase(name: string): string {
  return wordsOf(name)
    .map((word, index) => (index === 0 ? word : capitalised(word)))
    .join('');
}

/** `InsertPosition` */
export function pascalCase(name: string): string {
  return wordsOf(name).map(capitalised).join('');
}

/** `insert_position` */
export function snakeCase(name: string): string {
  return wordsOf(name).join('_');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
