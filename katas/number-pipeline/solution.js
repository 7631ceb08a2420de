/** @typedef {{ verb: string, amount: number }} Step */

/**
 * Verb → amount → what it does to a list.
 * @type {Map<string, (amount: number) => (list: number[]) => number[]>}
 */
const verbs = new Map([
  ['add', amount => list => list.map(number => number + amount)],
  ['times', amount => list => list.map(number => number * amount)],
  ['atLeast', amount => list => list.filter(number => number >= amount)],
  ['atMost', amount => list => list.filter(number => number <= amount)],
  ['first', amount => list => list.slice(0, amount)],
]);

/**
 * @param {Step[]} steps
 * @param {number[]} numbers
 * @returns {number[]}
 */
export function runPipeline(steps, numbers) {
  // All functions are made before any of them runs: an unknown verb shows, whatever the numbers are.
  const transforms = steps.map(({ verb, amount }) => {
    const make = verbs.get(verb);
    if (!make) throw new Error(`There is no verb "${verb}".`);
    return make(amount);
  });
  return transforms.reduce((list, transform) => transform(list), numbers);
}
