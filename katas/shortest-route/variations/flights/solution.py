from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Flight:
    origin: str
    destination: str


def fewest_flights(flights: list[Flight], start: str, goal: str) -> int | None:
    destinations: defaultdict[str, set[str]] = defaultdict(set)
    for flight in flights:
        destinations[flight.origin].add(flight.destination)

    seen: set[str] = set()
    border = {start}
    taken = 0
    # The border holds the cities that take exactly this many flights.
    while border:
        if goal in border:
            return taken
        seen |= border
        border = {city for here in border for city in destinations[here]} - seen
        taken += 1
    return None
