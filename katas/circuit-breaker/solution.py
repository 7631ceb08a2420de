from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Closed:
    failures: int


@dataclass(frozen=True)
class Open:
    since: int


@dataclass(frozen=True)
class Trial:
    pass


class CircuitBreaker:
    def __init__(self, threshold: int, pause: int) -> None:
        self._threshold = threshold
        self._pause = pause
        self._state: Closed | Open | Trial = Closed(0)

    def may_send(self, now: int) -> bool:
        state = self._state
        if isinstance(state, Closed):
            return True
        if isinstance(state, Trial) or now - state.since < self._pause:
            return False
        self._state = Trial()
        return True

    def report(self, success: bool, now: int) -> None:
        state = self._state
        # Open: whatever comes now was under way before, and says nothing new.
        if isinstance(state, Open):
            return
        if success:
            self._state = Closed(0)
        elif isinstance(state, Closed) and state.failures + 1 < self._threshold:
            self._state = Closed(state.failures + 1)
        else:
            self._state = Open(now)
