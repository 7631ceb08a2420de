from __future__ import annotations


class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        # In order of use, the least recent first: a dict keeps the order of insertion.
        self._entries: dict[str, int] = {}

    def write(self, key: str, amount: int) -> None:
        # Setting alone would leave a known one at its old place in the order.
        self._entries.pop(key, None)
        self._entries[key] = amount
        if len(self._entries) > self._capacity:
            del self._entries[next(iter(self._entries))]

    def read(self, key: str) -> int | None:
        found = self._entries.get(key)
        if found is not None:
            self.write(key, found)
        return found
