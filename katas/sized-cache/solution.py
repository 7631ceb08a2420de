from __future__ import annotations


class SizedCache:
    def __init__(self, room: int) -> None:
        self._room = room
        # Size by name in order of use, the least recent first: a dict keeps the order of insertion.
        self._sizes: dict[str, int] = {}
        self._total = 0

    def keep(self, entry: str, bytes: int) -> list[str]:
        if bytes > self._room:
            raise ValueError(f"{bytes} is more than all the room there is, {self._room}")
        # Out before others have to go: its old size is room for the new one.
        self._total -= self._sizes.pop(entry, 0)
        gone: list[str] = []
        while self._total + bytes > self._room:
            oldest = next(iter(self._sizes))
            self._total -= self._sizes.pop(oldest)
            gone.append(oldest)
        self._sizes[entry] = bytes
        self._total += bytes
        return gone

    def touch(self, entry: str) -> bool:
        if entry not in self._sizes:
            return False
        self.keep(entry, self._sizes[entry])
        return True

    def taken(self) -> int:
        return self._total
