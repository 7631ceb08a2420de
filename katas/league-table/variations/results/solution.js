/**
 * @typedef {{ home: string, away: string, homeGoals: number, awayGoals: number }} Match
 * @typedef {{ name: string, points: number, scored: number, conceded: number }} Standing
 */

/**
 * @param {Match[]} matches
 * @returns {string[]}
 */
export function tableFrom(matches) {
  /** @type {Map<string, Standing>} */
  const standings = new Map();
  /**
   * One side's view of a match.
   * @param {string} name
   * @param {number} scored
   * @param {number} conceded
   */
  const play = (name, scored, conceded) => {
    const before = standings.get(name) ?? { name, points: 0, scored: 0, conceded: 0 };
    standings.set(name, {
      name,
      points: before.points + pointsFor(scored - conceded),
      scored: before.scored + scored,
      conceded: before.conceded + conceded,
    });
  };
  for (const { home, away, homeGoals, awayGoals } of matches) {
    play(home, homeGoals, awayGoals);
    play(away, awayGoals, homeGoals);
  }
  return [...standings.values()].sort(compare).map(({ name }) => name);
}

/** @param {number} difference */
function pointsFor(difference) {
  if (difference === 0) return 1;
  return difference > 0 ? 3 : 0;
}

/**
 * @param {Standing} one
 * @param {Standing} other
 */
function compare(one, other) {
  return (
    other.points - one.points ||
    other.scored - other.conceded - (one.scored - one.conceded) ||
    other.scored - one.scored ||
    (one.name < other.name ? -1 : 1)
  );
}
