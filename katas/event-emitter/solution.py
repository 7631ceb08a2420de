from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Entry:
    listener: str
    once: bool


class EventEmitter:
    def __init__(self) -> None:
        # By event, in the order they were added.
        self._entries: defaultdict[str, list[Entry]] = defaultdict(list)

    def subscribe(self, event: str, listener: str) -> None:
        self._entries[event].append(Entry(listener, once=False))

    def subscribe_once(self, event: str, listener: str) -> None:
        self._entries[event].append(Entry(listener, once=True))

    def unsubscribe(self, event: str, listener: str) -> bool:
        entries = self._entries[event]
        for index, entry in enumerate(entries):
            if entry.listener == listener:
                del entries[index]
                return True
        return False

    def emit(self, event: str) -> list[str]:
        entries = self._entries[event]
        # A new list, so that nothing is removed from one that is being walked.
        self._entries[event] = [entry for entry in entries if not entry.once]
        return [entry.listener for entry in entries]
