from __future__ import annotations


def smallest_capacity(parcels: list[int], days: int) -> int:
    if days < 1:
        raise ValueError("it takes 1 or more of them")
    # Below low it is not enough, from high on it is; both ends move until they meet.
    low, high = max(parcels, default=0), sum(parcels)
    while low < high:
        middle = (low + high) // 2
        if trips_with(middle, parcels) <= days:
            high = middle
        else:
            low = middle + 1
    return low


def trips_with(capacity: int, parcels: list[int]) -> int:
    trips, load = 1, 0
    for each in parcels:
        # Taking as many as fit each time is never worse than leaving one for later.
        if load + each > capacity:
            trips += 1
            load = 0
        load += each
    return trips
