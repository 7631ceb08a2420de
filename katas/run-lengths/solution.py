from __future__ import annotations

from itertools import groupby


def run_lengths(text: str) -> list[tuple[str, int]]:
    # groupby joins neighbours only: a letter that comes back begins a new group.
    return [(letter, len(list(stretch))) for letter, stretch in groupby(text)]
