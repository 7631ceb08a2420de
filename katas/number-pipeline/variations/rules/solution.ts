export interface Rule {
  verb: string;
  letters: string;
  rules: Rule[];
}

type Predicate = (word: string) => boolean;

export function matching(rule: Rule, words: string[]): string[] {
  return words.filter(predicateOf(rule));
}

/** A rule becomes a function once, and not again for every word. */
function predicateOf({ verb, letters, rules }: Rule): Predicate {
  // The inner rules first, all of them: a fault in one shows even where it would never be asked.
  const parts = rules.map(predicateOf);
  switch (verb) {
    case 'starts':
      return word => word.startsWith(letters);
    case 'ends':
      return word => word.endsWith(letters);
    case 'all':
      return word => parts.every(part => part(word));
    case 'any':
      return word => parts.some(part => part(word));
    case 'not': {
      const [part] = parts;
      if (part === undefined || parts.length !== 1) throw new Error(`"not" takes one rule, here are ${parts.length}.`);
      return word => !part(word);
    }
    default:
      throw new Error(`There is no verb "${verb}".`);
  }
}
