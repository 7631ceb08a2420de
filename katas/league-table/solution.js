/** @typedef {{ name: string, points: number, scored: number, conceded: number }} Team */

/**
 * @param {Team[]} teams
 * @returns {string[]}
 */
export function tableOrder(teams) {
  return [...teams].sort(compare).map(({ name }) => name);
}

/**
 * The first rule that tells the two apart decides.
 * @param {Team} one
 * @param {Team} other
 */
function compare(one, other) {
  return (
    other.points - one.points ||
    difference(other) - difference(one) ||
    other.scored - one.scored ||
    (one.name < other.name ? -1 : 1)
  );
}

/** @param {Team} team */
function difference(team) {
  return team.scored - team.conceded;
}
