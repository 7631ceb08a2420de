from __future__ import annotations


def parallel_batches(waits: dict[str, list[str]]) -> list[list[str]]:
    left = set(waits).union(*waits.values())
    batches: list[list[str]] = []
    while left:
        # The whole batch is gathered before any of it counts as done: its tasks must not wait for each other.
        batch = {task for task in left if left.isdisjoint(waits.get(task, []))}
        if not batch:
            raise ValueError("the rest wait for each other in a circle")
        left -= batch
        batches.append(sorted(batch))
    return batches
