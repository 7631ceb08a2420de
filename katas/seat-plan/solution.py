from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Seat:
    row: int
    seat: int


def seat_plan(rows: int, seats_per_row: int, taken: list[Seat]) -> list[str]:
    # A list of its own for each: the same one everywhere would change everywhere.
    plan = [["."] * seats_per_row for _ in range(rows)]
    for each in taken:
        exists = 0 <= each.row < rows and 0 <= each.seat < seats_per_row
        if not exists or plan[each.row][each.seat] != ".":
            raise ValueError(f"{each.row}, {each.seat} does not exist or is taken already")
        plan[each.row][each.seat] = "#"
    return ["".join(places) for places in plan]
