/**
 * @typedef {{ street: string, rooms: number, rent: number, floor: number | null }} Flat
 * @typedef {(flat: Flat) => boolean} Predicate
 */

/** @type {Map<string, (flat: Flat) => number | null>} */
const readers = new Map([
  ['rooms', flat => flat.rooms],
  ['rent', flat => flat.rent],
  ['floor', flat => flat.floor],
]);

/** @type {Map<string, (actual: number, wanted: number) => boolean>} */
const comparisons = new Map([
  ['=', (actual, wanted) => actual === wanted],
  ['<', (actual, wanted) => actual < wanted],
  ['>', (actual, wanted) => actual > wanted],
]);

/**
 * @param {Flat[]} flats
 * @param {string[]} wishes
 * @returns {string[]}
 */
export function streetsFor(flats, wishes) {
  // Made before any flat is asked, so that a mistake is found even if nobody would come to it.
  const wanted = wishes.map(wish => anyOf(wish.split('|').map(conditionOf)));
  return flats.filter(flat => wanted.every(holds => holds(flat))).map(({ street }) => street);
}

/**
 * @param {Predicate[]} predicates
 * @returns {Predicate}
 */
function anyOf(predicates) {
  return flat => predicates.some(holds => holds(flat));
}

/**
 * @param {string} text
 * @returns {Predicate}
 */
function conditionOf(text) {
  const [, name, sign, digits] = /^([a-z]+)([=<>])(\d+)$/.exec(text) ?? [];
  const read = readers.get(name);
  const compare = comparisons.get(sign);
  if (!read || !compare) throw new Error(`"${text}" is no condition.`);
  return flat => {
    const actual = read(flat);
    return actual !== null && compare(actual, Number(digits));
  };
}
