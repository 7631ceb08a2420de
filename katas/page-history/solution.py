from __future__ import annotations


class PageHistory:
    def __init__(self, start: str) -> None:
        self._shown = [start]
        self._at = 0

    def visit(self, page: str) -> None:
        # Cutting the list here is what makes the steps ahead unreachable.
        del self._shown[self._at + 1 :]
        self._shown.append(page)
        self._at += 1

    def back(self) -> str:
        return self._move(-1)

    def forward(self) -> str:
        return self._move(1)

    def _move(self, steps: int) -> str:
        self._at = min(max(self._at + steps, 0), len(self._shown) - 1)
        return self._shown[self._at]
