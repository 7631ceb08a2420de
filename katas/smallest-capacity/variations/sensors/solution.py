from __future__ import annotations


def widest_gap(spots: list[int], sensors: int) -> int:
    if not 2 <= sensors <= len(spots):
        raise ValueError("there have to be 2 or more, and a spot for each")
    # Up to low enough of them fit, from high on too few; the answer is the last that is enough.
    low, high = 1, spots[-1] - spots[0] + 1
    while low + 1 < high:
        middle = (low + high) // 2
        if fitting(spots, middle) >= sensors:
            low = middle
        else:
            high = middle
    return low


def fitting(spots: list[int], distance: int) -> int:
    count, last = 1, spots[0]
    for spot in spots:
        # The first spot that is far enough leaves the most room for the others.
        if spot - last >= distance:
            count += 1
            last = spot
    return count
