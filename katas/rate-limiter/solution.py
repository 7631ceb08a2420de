from __future__ import annotations

from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit: int, span: int) -> None:
        self._limit = limit
        self._span = span
        # By client, the moments that may still count, the oldest first; never more than the limit.
        self._admitted: defaultdict[str, deque[int]] = defaultdict(deque)

    def admit(self, client: str, now: int) -> bool:
        moments = self._admitted[client]
        # Time never goes back, so what has stopped counting is together at the front and never counts again.
        while moments and now - moments[0] >= self._span:
            moments.popleft()
        if len(moments) >= self._limit:
            return False
        moments.append(now)
        return True
