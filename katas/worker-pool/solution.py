from __future__ import annotations

from heapq import heapreplace


def finish_times(workers: int, durations: list[int]) -> list[int]:
    if workers < 1:
        raise ValueError("at least one is needed to do the work")
    # A heap: the one that is free first is in front. More than there are jobs would never be asked.
    free_from = [0] * min(workers, len(durations))
    finished: list[int] = []
    for duration in durations:
        done = free_from[0] + duration
        heapreplace(free_from, done)
        finished.append(done)
    return finished
