export interface Match {
  home: string;
  away: string;
  homeGoals: number;
  awayGoals: number;
}

interface Standing {
  name: string;
  points: number;
  scored: number;
  conceded: number;
}

export function tableFrom(matches: Match[]): string[] {
  const standings = new Map<string, Standing>();
  /** One side's view of a match. */
  const play = (name: string, scored: number, conceded: number): void => {
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

function pointsFor(difference: number): number {
  if (difference === 0) return 1;
  return difference > 0 ? 3 : 0;
}

function compare(one: Standing, other: Standing): number {
  return (
    other.points - one.points ||
    other.scored - other.conceded - (one.scored - one.conceded) ||
    other.scored - one.scored ||
    (one.name < other.name ? -1 : 1)
  );
}
