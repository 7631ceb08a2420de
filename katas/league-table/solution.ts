export interface Team {
  name: string;
  points: number;
  scored: number;
  conceded: number;
}

export function tableOrder(teams: Team[]): string[] {
  return [...teams].sort(compare).map(({ name }) => name);
}

/** The first rule that tells the two apart decides. */
function compare(one: Team, other: Team): number {
  return (
    other.points - one.points ||
    difference(other) - difference(one) ||
    other.scored - one.scored ||
    (one.name < other.name ? -1 : 1)
  );
}

function difference(team: Team): number {
  return team.scored - team.conceded;
}
