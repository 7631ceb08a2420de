from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Match:
    home: str
    away: str
    home_goals: int
    away_goals: int


@dataclass
class Standing:
    name: str
    points: int = 0
    scored: int = 0
    conceded: int = 0

    def play(self, scored: int, conceded: int) -> None:
        """One side's view of a match."""
        if scored >= conceded:
            self.points += 3 if scored > conceded else 1
        self.scored += scored
        self.conceded += conceded


def table_from(matches: list[Match]) -> list[str]:
    standings: dict[str, Standing] = {}
    for match in matches:
        standings.setdefault(match.home, Standing(match.home)).play(match.home_goals, match.away_goals)
        standings.setdefault(match.away, Standing(match.away)).play(match.away_goals, match.home_goals)
    ordered = sorted(
        standings.values(),
        key=lambda one: (-one.points, one.conceded - one.scored, -one.scored, one.name),
    )
    return [standing.name for standing in ordered]
