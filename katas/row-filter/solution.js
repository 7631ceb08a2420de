/**
 * @typedef {{ field: string, test: string, limit: number }} Condition
 * @typedef {(row: Map<string, number>) => boolean} Predicate
 */

/** @type {Map<string, (actual: number, wanted: number) => boolean>} */
const comparisons = new Map([
  ['is', (actual, wanted) => actual === wanted],
  ['not', (actual, wanted) => actual !== wanted],
  ['over', (actual, wanted) => actual > wanted],
  ['under', (actual, wanted) => actual < wanted],
]);

/**
 * @param {Map<string, number>[]} rows
 * @param {Condition[]} conditions
 * @returns {number[]}
 */
export function matchingRows(rows, conditions) {
  // Made before anything is asked, so that an unknown name is found even if nobody would come to it.
  const predicates = conditions.map(predicateOf);
  return [...rows.keys()].filter(place => predicates.every(holds => holds(rows[place])));
}

/**
 * @param {Condition} condition
 * @returns {Predicate}
 */
function predicateOf({ field, test, limit }) {
  const compare = comparisons.get(test);
  if (!compare) throw new Error(`Nothing is known about ${test}.`);
  return row => {
    const actual = row.get(field);
    return actual !== undefined && compare(actual, limit);
  };
}
