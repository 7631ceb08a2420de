from __future__ import annotations


class TokenBucket:
    def __init__(self, capacity: int, interval: int) -> None:
        self._capacity = capacity
        self._interval = interval
        self._tokens = capacity
        # How many came since time 0, the lost ones included.
        self._arrived = 0

    def spend(self, amount: int, now: int) -> bool:
        # Nothing happens between calls: what came meanwhile is made up for here, whether the call succeeds or not.
        arrived = now // self._interval
        self._tokens = min(self._tokens + arrived - self._arrived, self._capacity)
        self._arrived = arrived
        if amount > self._tokens:
            return False
        self._tokens -= amount
        return True
