from __future__ import annotations

import heapq
from dataclasses import dataclass


@dataclass
class Entry:
    time: int
    line: str


def merge_logs(logs: list[list[Entry]]) -> list[str]:
    lines: list[str] = []
    last: int | None = None
    # A lazy merge of what is sorted already; among equals the earlier source comes first.
    for entry in heapq.merge(*logs, key=lambda each: each.time):
        # The result goes back in time exactly if one of the sources does.
        if last is not None and entry.time < last:
            raise ValueError(f"it goes back from {last} to {entry.time}")
        last = entry.time
        lines.append(entry.line)
    return lines
