from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass
class Call:
    at: int
    service: str
    works: bool


def spared_calls(calls: list[Call], threshold: int, pause: int) -> dict[str, int]:
    spared: Counter[str] = Counter()
    failures: Counter[str] = Counter()
    paused_until: dict[str, int] = {}
    for call in calls:
        service = call.service
        if call.at < paused_until.get(service, call.at):
            spared[service] += 1
        elif call.works:
            failures[service] = 0
        else:
            # The row outlasts the pause: only success empties it, so a trial that fails is enough for the next one.
            failures[service] += 1
            if failures[service] >= threshold:
                paused_until[service] = call.at + pause
    return dict(spared)
