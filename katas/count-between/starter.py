from __future__ import annotations

from collections.abc import Callable


def count_between(sorted: list[int], least: int, most: int) -> int:
    if least > most:
        return 0
    begin = border(sorted, lambda candidate: candidate >= least)
    end = border(sorted, lambda candidate: candidate > most)
    return end - begin


def border(values: list[int], holds: Callable[[int], bool]) -> int:
    """The first position where `holds` is true; it must be false up to some point and true from there on."""
    low = 0
    high = len(values) - 1
    while low < high:
        middle = low + (high - low) // 2
        if holds(values[middle]):
            high = middle
        else:
            low = middle + 1
    return low
