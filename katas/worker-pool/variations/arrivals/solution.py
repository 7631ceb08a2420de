from __future__ import annotations

from dataclasses import dataclass
from heapq import heapreplace


@dataclass
class Visitor:
    arrives: int
    takes: int


def longest_delay(clerks: int, visitors: list[Visitor]) -> int:
    if clerks < 1:
        raise ValueError("at least one is needed to do the work")
    # A heap: the one that is free first is in front. More than there are visitors would never be asked.
    free_from = [0] * min(clerks, len(visitors))
    longest = 0
    for visitor in visitors:
        # Nobody begins before the visitor is there, nor while all are busy.
        begins = max(free_from[0], visitor.arrives)
        longest = max(longest, begins - visitor.arrives)
        heapreplace(free_from, begins + visitor.takes)
    return longest
