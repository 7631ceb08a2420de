from __future__ import annotations


def split_total(total: int, sizes: list[int]) -> list[int]:
    if total < 0 or any(size < 1 for size in sizes):
        raise ValueError("the total must not be negative, a size not below 1")
    counts: list[int] = []
    rest = total
    # As with digits, but each place has a base of its own; the smallest unit comes out first.
    for size in reversed(sizes):
        rest, count = divmod(rest, size)
        counts.append(count)
    return [rest, *reversed(counts)]
