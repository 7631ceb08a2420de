/** @typedef {{ title: string, year: number }} Book */

/**
 * @param {Book[]} catalogue
 * @param {Book} book
 * @returns {number}
 */
export function cardPosition(catalogue, book) {
  // Invariant: every card before low stands before the book, none from high on does. They meet at the answer.
  let low = 0;
  let high = catalogue.length;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (standsBefore(catalogue[middle], book)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param {Book} one
 * @param {Book} other
 */
function standsBefore(one, other) {
  return one.year === other.year ? one.title < other.title : one.year < other.year;
}
