from __future__ import annotations

from collections import deque
from dataclasses import dataclass


@dataclass
class Lane:
    share: int
    jobs: list[str]


def serving_order(lanes: list[Lane]) -> list[str]:
    if any(lane.share < 1 for lane in lanes):
        raise ValueError("a share is 1 or more")
    order: list[str] = []
    # The lanes that still have something, in the order of their turns.
    turns = deque((lane.share, deque(lane.jobs)) for lane in lanes)
    while turns:
        share, jobs = turns.popleft()
        for _ in range(min(share, len(jobs))):
            order.append(jobs.popleft())
        if jobs:
            turns.append((share, jobs))
    return order
