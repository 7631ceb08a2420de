from __future__ import annotations

from collections import defaultdict, deque


class LockTable:
    def __init__(self) -> None:
        self._holders: dict[str, str] = {}
        # Who waits for it, the longest in front.
        self._queues: defaultdict[str, deque[str]] = defaultdict(deque)
        # What each one that waits is waiting for.
        self._awaited: dict[str, str] = {}

    def request(self, owner: str, lock: str) -> bool:
        self._must_not_wait(owner)
        if lock not in self._holders:
            self._holders[lock] = owner
            return True
        if self._leads_to(owner, lock):
            raise RuntimeError(f"{owner} would wait for {lock} for ever")
        self._queues[lock].append(owner)
        self._awaited[owner] = lock
        return False

    def release(self, owner: str, lock: str) -> str | None:
        self._must_not_wait(owner)
        if self._holders.get(lock) != owner:
            raise RuntimeError(f"{owner} does not have {lock}")
        if not self._queues[lock]:
            del self._holders[lock]
            return None
        following = self._queues[lock].popleft()
        self._holders[lock] = following
        del self._awaited[following]
        return following

    def _must_not_wait(self, owner: str) -> None:
        if owner in self._awaited:
            raise RuntimeError(f"{owner} waits for {self._awaited[owner]}")

    def _leads_to(self, owner: str, lock: str) -> bool:
        # From what is wanted to who has it, to what that one waits for, and so on: a chain, since each waits for one.
        wanted: str | None = lock
        while wanted is not None:
            holder = self._holders[wanted]
            if holder == owner:
                return True
            wanted = self._awaited.get(holder)
        return False
