from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Booking:
    person: str
    project: str
    hours: int


def hours_booked(bookings: list[Booking]) -> dict[str, dict[str, int]]:
    sums: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for booking in bookings:
        sums[booking.person.lower()][booking.project] += booking.hours
    # Only once everything is summed up: a sum may pass 0 on its way.
    kept = {
        person: {project: total for project, total in projects.items() if total != 0}
        for person, projects in sums.items()
    }
    return {person: projects for person, projects in kept.items() if projects}
