/** @typedef {{ row: number, seat: number }} Seat */

/**
 * @param {number} rows
 * @param {number} seatsPerRow
 * @param {Seat[]} taken
 * @returns {string[]}
 */
export function seatPlan(rows, seatsPerRow, taken) {
  const plan = new Array(rows).fill(new Array(seatsPerRow).fill('.'));
  for (const { row, seat } of taken) {
    if (plan[row]?.[seat] !== '.') throw new Error(`${row}, ${seat} does not exist or is taken already.`);
    plan[row][seat] = '#';
  }
  return plan.map(places => places.join(''));
}
