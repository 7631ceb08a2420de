from __future__ import annotations


def pair_with_sum(sorted: list[int], target: int) -> tuple[int, int] | None:
    left = 0
    right = len(sorted) - 1
    while left < right:
        total = sorted[left] + sorted[right]
        if total == target:
            return sorted[left], sorted[right]
        # Too small even with the largest partner left: this one is in no pair. The same holds the other way round.
        if total < target:
            left += 1
        else:
            right -= 1
    return None
