/** @typedef {{ verb: string, letters: string, rules: Rule[] }} Rule */
/** @typedef {(word: string) => boolean} Predicate */

/**
 * @param {Rule} rule
 * @param {string[]} words
 * @returns {string[]}
 */
export function matching(rule, words) {
  return words.filter(predicateOf(rule));
}

/**
 * A rule becomes a function once, and not again for every word.
 * @param {Rule} rule
 * @returns {Predicate}
 */
function predicateOf({ verb, letters, rules }) {
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
      if (parts.length !== 1) throw new Error(`"not" takes one rule, here are ${parts.length}.`);
      return word => !part(word);
    }
    default:
      throw new Error(`There is no verb "${verb}".`);
  }
}
