from __future__ import annotations


class VanLoader:
    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._waiting: list[str] = []
        self._total = 0

    def load(self, parcel: str, weight: int) -> list[str]:
        # Before anything changes, so that an error leaves all as it was.
        if weight > self._limit:
            raise ValueError(f"no van can carry {weight}; the limit is {self._limit}")
        leaving = self.depart() if self._total + weight > self._limit else []
        self._waiting.append(parcel)
        self._total += weight
        return leaving

    def depart(self) -> list[str]:
        leaving = self._waiting
        self._waiting = []
        self._total = 0
        return leaving
