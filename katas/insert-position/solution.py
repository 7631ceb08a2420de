from __future__ import annotations


def insert_position(sorted: list[int], target: int) -> int:
    # Invariant: everything before low is smaller than the target, nothing from high on is. They meet at the answer.
    low = 0
    high = len(sorted)
    while low < high:
        middle = (low + high) // 2
        if sorted[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low
