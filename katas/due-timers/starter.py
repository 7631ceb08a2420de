from __future__ import annotations

from bisect import insort_right
from dataclasses import dataclass, field


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
        count = 0
        for index, timer in enumerate(self._waiting):
            if timer.label == label:
                del self._waiting[index]
                count += 1
        return count

    def advance(self, now: int) -> list[str]:
        labels: list[str] = []
        for index, timer in enumerate(self._waiting):
            if timer.due <= now:
                labels.append(timer.label)
                del self._waiting[index]
        return labels
