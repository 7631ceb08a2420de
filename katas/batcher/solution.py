from __future__ import annotations


class Batcher:
    def __init__(self, batch_size: int) -> None:
        self._batch_size = batch_size
        self._waiting: list[str] = []

    def accept(self, row: str) -> list[str]:
        self._waiting.append(row)
        return [] if len(self._waiting) < self._batch_size else self.finish()

    def finish(self) -> list[str]:
        batch = self._waiting
        # A new list: the old one belongs to the caller from now on.
        self._waiting = []
        return batch
