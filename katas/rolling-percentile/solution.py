from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque


class RollingPercentile:
    def __init__(self, memory: int, percent: int) -> None:
        self._memory = memory
        self._percent = percent
        # Those that count, in the order of arrival and once more in ascending order.
        self._arrived: deque[int] = deque()
        self._sorted: list[int] = []

    def observe(self, sample: int) -> int:
        self._arrived.append(sample)
        insort(self._sorted, sample)
        if len(self._arrived) > self._memory:
            del self._sorted[bisect_left(self._sorted, self._arrived.popleft())]
        # Rounded up in whole numbers: the floor of what is negated, negated.
        position = -(-len(self._sorted) * self._percent // 100)
        return self._sorted[position - 1]
