from __future__ import annotations

from collections import deque


def fewest_steps(grid: list[str]) -> int | None:
    fields = {(row, column): mark for row, line in enumerate(grid) for column, mark in enumerate(line)}
    start = next(field for field, mark in fields.items() if mark == "S")
    steps = {start: 0}
    queue = deque([start])
    while queue:
        row, column = field = queue.popleft()
        if fields[field] == "T":
            return steps[field]
        for neighbour in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            # Outside the map is as good as blocked. A field is marked when it enters the queue: by a shortest way.
            if fields.get(neighbour, "#") != "#" and neighbour not in steps:
                steps[neighbour] = steps[field] + 1
                queue.append(neighbour)
    return None
