from __future__ import annotations

import heapq
import math


class LogFeed:
    def __init__(self, sources: int) -> None:
        # By source, the time it reported last.
        self._reported: list[float] = [-math.inf] * sources
        # A heap of time, source, arrival and line: what goes out next is in front.
        self._held: list[tuple[int, int, int, str]] = []
        self._arrivals = 0

    def deliver(self, source: int, time: int, line: str) -> list[str]:
        if time < self._reported[source]:
            raise ValueError(f"source {source} goes back to {time}")
        self._reported[source] = time
        heapq.heappush(self._held, (time, source, self._arrivals, line))
        self._arrivals += 1
        return self._release(min(self._reported))

    def finish(self) -> list[str]:
        return self._release(math.inf)

    def _release(self, mark: float) -> list[str]:
        released: list[str] = []
        # What lies at the mark itself may still get company that belongs before it.
        while self._held and self._held[0][0] < mark:
            released.append(heapq.heappop(self._held)[-1])
        return released
