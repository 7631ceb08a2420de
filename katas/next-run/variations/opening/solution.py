from __future__ import annotations

from dataclasses import dataclass

DAY = 24 * 60
WEEK = 7 * DAY


@dataclass
class Hours:
    weekday: int
    opens: int
    closes: int


def wait_until_open(hours: list[Hours], day: int, minute: int) -> int | None:
    now = day * DAY + minute
    return min((wait(each, now) for each in hours), default=None)


def wait(hours: Hours, now: int) -> int:
    # From opening to the same minute is a whole day, not nothing.
    length = (hours.closes - hours.opens) % DAY or DAY
    # The week is a circle: asking how long ago it opened last leaves no case of its own for its end.
    ago = (now - hours.weekday * DAY - hours.opens) % WEEK
    return 0 if ago < length else WEEK - ago
