from __future__ import annotations

from collections import deque


class FairQueue:
    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._urgent: deque[str] = deque()
        self._normal: deque[str] = deque()
        # How many were served in a row while somebody else was passed over.
        self._passed = 0

    def enter(self, job: str, urgent: bool) -> None:
        (self._urgent if urgent else self._normal).append(job)

    def serve(self) -> str | None:
        if self._normal and (self._passed >= self._limit or not self._urgent):
            self._passed = 0
            return self._normal.popleft()
        if not self._urgent:
            return None
        # Nobody is passed over where nobody else waits.
        if self._normal:
            self._passed += 1
        return self._urgent.popleft()

    def waiting(self) -> int:
        return len(self._urgent) + len(self._normal)
