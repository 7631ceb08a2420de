from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass
class Post:
    id: int
    parent: int | None
    message: str


def thread_lines(posts: list[Post]) -> list[str]:
    if len({post.id for post in posts}) < len(posts):
        raise ValueError("an id occurs twice")

    below: defaultdict[int | None, list[Post]] = defaultdict(list)
    for post in posts:
        below[post.parent].append(post)

    def walk(above: int | None, depth: int) -> Iterator[str]:
        """Pre-order; the depth goes down with the walk."""
        for post in below[above]:
            yield "  " * depth + post.message
            yield from walk(post.id, depth + 1)

    lines = list(walk(None, 0))
    # The walk never comes to what is in a circle, or below something that does not exist.
    if len(lines) < len(posts):
        raise ValueError("some are in a circle or below something unknown")
    return lines
