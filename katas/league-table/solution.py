from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Team:
    name: str
    points: int
    scored: int
    conceded: int


def table_order(teams: list[Team]) -> list[str]:
    # Tuples compare item by item; a minus sign turns one rule round without touching the others.
    ordered = sorted(teams, key=lambda team: (-team.points, team.conceded - team.scored, -team.scored, team.name))
    return [team.name for team in ordered]
