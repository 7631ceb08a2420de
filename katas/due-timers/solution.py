from __future__ import annotations

from bisect import insort_right
from dataclasses import dataclass, field
from typing import Callable


@dataclass(order=True)
class Timer:
    due: int
    label: str = field(compare=False)


class TimerList:
    def __init__(self) -> None:
        # The earliest first, equal ones in the order they were added.
        self._waiting: list[Timer] = []

    def schedule(self, label: str, due: int) -> None:
        insort_right(self._waiting, Timer(due, label))

    def cancel(self, label: str) -> int:
        return len(self._remove(lambda timer: timer.label == label))

    def advance(self, now: int) -> list[str]:
        return [timer.label for timer in self._remove(lambda timer: timer.due <= now)]

    def _remove(self, goes: Callable[[Timer], bool]) -> list[Timer]:
        gone = [timer for timer in self._waiting if goes(timer)]
        # Two lists instead of one that changes while it is walked: no element can be stepped over.
        self._waiting = [timer for timer in self._waiting if not goes(timer)]
        return gone
