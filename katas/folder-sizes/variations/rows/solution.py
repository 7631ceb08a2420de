from __future__ import annotations


def folder_totals(sizes: list[int], holders: list[int]) -> list[int]:
    totals = [0] * len(sizes)
    for folder, size in enumerate(sizes):
        # A size belongs to its own folder and to every one on the way up. The cost is the depth for each folder.
        above = folder
        while above != -1:
            totals[above] += size
            above = holders[above]
    return totals
