from __future__ import annotations


def largest(numbers: list[int]) -> int | None:
    # Nothing is the start: any number would be a wrong answer for some list.
    best: int | None = None
    for candidate in numbers:
        if best is None or candidate > best:
            best = candidate
    return best
