from __future__ import annotations


def edit_distance(written: str, wanted: str) -> int:
    # distances[length] is the distance from what has been read of one word to the first letters of the other.
    distances = list(range(len(wanted) + 1))
    for index, letter in enumerate(written):
        row = [index + 1]
        for before, target in enumerate(wanted):
            # The last edit: a letter deleted, a letter inserted, or a letter replaced unless it is right already.
            replaced = distances[before] + (letter != target)
            row.append(min(distances[before + 1] + 1, row[before] + 1, replaced))
        distances = row
    return distances[-1]
