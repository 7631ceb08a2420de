from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Task:
    title: str
    holds: list[str]
    awaits: str | None


def stuck_tasks(tasks: list[Task]) -> list[str]:
    held: set[str] = set()
    for lock in (lock for task in tasks for lock in task.holds):
        if lock in held:
            raise ValueError(f"{lock!r} is held by two")
        held.add(lock)
    waiting: defaultdict[str | None, list[Task]] = defaultdict(list)
    for task in tasks:
        waiting[task.awaits].append(task)

    # From what moves to what that sets free; each one awaits a single lock, so none is reached twice.
    moving = [task for task in tasks if task.awaits is None or task.awaits not in held]
    for task in moving:
        for lock in task.holds:
            moving.extend(waiting[lock])
    # Whatever was never reached is in a circle or behind one.
    moved = {task.title for task in moving}
    return [task.title for task in tasks if task.title not in moved]
