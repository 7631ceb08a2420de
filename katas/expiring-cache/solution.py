from __future__ import annotations


class ExpiringCache:
    def __init__(self, lifetime: int) -> None:
        self._lifetime = lifetime
        # What and until when, in the order of the ends: all last equally long and time never goes back.
        self._entries: dict[str, tuple[int, int]] = {}

    def store(self, key: str, content: int, now: int) -> None:
        # Without this, one that is stored again would keep its old place and the order would be wrong.
        self._entries.pop(key, None)
        self._entries[key] = (content, now + self._lifetime)

    def find(self, key: str, now: int) -> int | None:
        self._sweep(now)
        entry = self._entries.get(key)
        return None if entry is None else entry[0]

    def count(self, now: int) -> int:
        self._sweep(now)
        return len(self._entries)

    def _sweep(self, now: int) -> None:
        while self._entries:
            oldest = next(iter(self._entries))
            if now < self._entries[oldest][1]:
                return
            del self._entries[oldest]
